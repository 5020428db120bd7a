import type { RootContent } from "mdast";
import type { z } from "zod";

import type { Body, Prose, SitePage } from "../model/archive";
import { recordSchema, type RecordSettings } from "../schema/record";
import { sitePageSchema } from "../schema/site-page";
import { decodeText, mostBytesOfEntry } from "./decode-text";
import type { Fault, FaultInFile } from "./fault";
import { checkFields } from "./fields";
import { FieldPositions, readYaml, splitEntry } from "./front-matter";
import {
  checkProse,
  codebookProse,
  linksIn,
  markdown,
  positionOf,
  proseLinkField,
  proseOf,
  readBody,
  sitePageProse,
} from "./prose";

/** What one file yields: its value if its fields can be read, where its fields stand, and all that is wrong with it. */
export interface Reading<Value> {
  readonly file: string;
  readonly value: Value | null;
  readonly positions: FieldPositions;
  readonly faults: readonly Fault[];
}

/** A file that yields no value. */
export function unread(file: string, faults: readonly FaultInFile[]): Reading<never> {
  return { file, value: null, positions: new FieldPositions(), faults: inFile(file, faults) };
}

export const inFile = (file: string, faults: readonly FaultInFile[]): Fault[] =>
  faults.map((fault) => ({ file, ...fault }));

/** Reads the file of one entry: front matter checked against the schema of its kind, body split into summary and notes. */
export function readEntry<Fields extends object>(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<Fields>,
): Reading<Fields & Body> {
  const { text, faults: textFaults } = decodeText(bytes, mostBytesOfEntry);
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

/** Reads a page about the record itself: a few fields and a text with headings. */
export function readSitePage(file: string, bytes: Uint8Array): Reading<SitePage> {
  const { text, faults: textFaults } = decodeText(bytes);
  if (text === null || textFaults.length > 0) return unread(file, textFaults);
  const { frontMatter, body, faults: frontMatterFaults } = splitEntry(text);
  if (!frontMatter) return unread(file, frontMatterFaults);
  const yaml = readYaml(frontMatter.yaml, frontMatter.firstLine);
  const bodyFaults = checkProse(body, sitePageProse);
  if (!yaml.fields) return unread(file, [...yaml.faults, ...bodyFaults]);
  const { fields, faults } = checkFields(yaml.fields, sitePageSchema, yaml.positions);
  locateBody(body, yaml.positions);
  return {
    file,
    value: fields && { ...fields, body: proseOf(body) },
    positions: yaml.positions,
    faults: inFile(file, [...faults, ...bodyFaults]),
  };
}

/** Reads `content/codebook.md`, a text with tables and without front matter. */
export function readCodebook(file: string, bytes: Uint8Array): Reading<Prose> {
  const { text, faults } = decodeText(bytes);
  if (text === null || faults.length > 0) return unread(file, faults);
  const tree = markdown.parse(text);
  const positions = new FieldPositions();
  linksIn(tree).forEach((link, index) => positions.set(proseLinkField(index), positionOf(link)));
  return {
    file,
    value: proseOf(tree.children),
    positions,
    faults: inFile(file, checkProse(tree.children, codebookProse)),
  };
}

/** Reads `content/record.yaml`, what the record says of itself. */
export function readRecord(file: string, bytes: Uint8Array): Reading<RecordSettings> {
  return readFields(file, bytes, recordSchema);
}

/** Reads a file that is all fields, in YAML or in JSON, which is YAML too. */
export function readFields<Fields>(file: string, bytes: Uint8Array, schema: z.ZodType<Fields>): Reading<Fields> {
  const { text, faults } = decodeText(bytes);
  if (text === null || faults.length > 0) return unread(file, faults);
  const yaml = readYaml(text, 1);
  if (!yaml.fields) return unread(file, yaml.faults);
  const checked = checkFields(yaml.fields, schema, yaml.positions);
  return { file, value: checked.fields, positions: yaml.positions, faults: inFile(file, checked.faults) };
}
