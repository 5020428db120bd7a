import type { RootContent } from "mdast";
import type { z } from "zod";

import type { Body } from "../model/archive";
import { checkFields } from "./check-fields";
import { decodeText } from "./decode-text";
import type { FieldPositions } from "./field-positions";
import { linksIn, proseLinkField } from "./prose-links";
import { positionOf } from "./check-prose";
import { readBody } from "./read-body";
import { inFile, type Reading, unread } from "./reading";
import { readYaml } from "./read-yaml";
import { splitEntry } from "./split-entry";

/** Reads the file of one entry: front matter checked against the schema of its kind, body split into summary and notes. */
export function readEntry<Fields extends object>(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<Fields>,
): Reading<Fields & Body> {
  const { text, faults: textFaults } = decodeText(bytes);
  if (text === null || textFaults.length > 0) return unread(file, textFaults);
  const { frontMatter, body, faults: frontMatterFaults } = splitEntry(text);
  if (!frontMatter) return unread(file, frontMatterFaults);
  const { summary, notes, faults: bodyFaults } = readBody(body);
  const yaml = readYaml(frontMatter.yaml, frontMatter.firstLine);
  if (!yaml.fields) return unread(file, [...yaml.faults, ...bodyFaults]);
  const { fields, faults: fieldFaults } = checkFields(yaml.fields, schema, yaml.positions);
  locateBody(body, yaml.positions);
  return {
    file,
    value: fields && { ...fields, summary, notes },
    positions: yaml.positions,
    faults: inFile(file, [...fieldFaults, ...bodyFaults]),
  };
}

function locateBody(nodes: readonly RootContent[], positions: FieldPositions): void {
  const [first] = nodes;
  if (first) positions.set("body", positionOf(first));
  nodes.flatMap(linksIn).forEach((link, index) => positions.set(proseLinkField(index), positionOf(link)));
}
