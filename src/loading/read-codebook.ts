import type { Prose } from "../model/archive";
import { checkProse, codebookProse, positionOf } from "./check-prose";
import { decodeText } from "./decode-text";
import { FieldPositions } from "./field-positions";
import { markdown } from "./markdown";
import { linksIn, proseLinkField } from "./prose-links";
import { proseOf } from "./read-body";
import { inFile, type Reading, unread } from "./reading";

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
