import { toString } from "mdast-util-to-string";
import { z } from "zod";

import { type EntryPageKind, entryPage, published } from "../addresses";
import type { Actor, Prose } from "../model/archive";
import { bookkeeping as entry } from "../schema/common";
import { addressField, dayField, idField, idListField, like, textField } from "./fields";

type Entry = Pick<Actor, "id" | "reviewed" | "changes" | "answered" | "formerIds" | "withdrawn">;

/** The column that names an entry. */
export const identity = {
  id: idField.describe("The entry's id: permanent, never used again"),
};

/** The text below an entry's front matter. */
export const summaryField = textField.nullable();
export const notesField = textField
  .nullable()
  .describe("Disputed points, differences between translations, conflicting dates; plain text");

const changeRow = z.strictObject({ date: dayField, what: textField, why: textField, outcomeChanged: z.boolean() });

const answeredRow = z.strictObject({ query: textField, reason: textField });

/** What every entry says of itself. CODEBOOK section 11. */
export const bookkeeping = {
  reviewed: like(dayField, entry.reviewed),
  changes: like(z.array(changeRow), entry.changes),
  answered: like(z.array(answeredRow), entry.answered),
  formerIds: like(idListField, entry.formerIds),
  withdrawn: z
    .boolean()
    .describe("Whether the entry was taken out of the record; it then takes part in no outcome and no count"),
  withdrawnDate: dayField.nullable().describe("The day it was withdrawn"),
  withdrawnReason: textField.nullable().describe("Why it was withdrawn"),
  withdrawnSee: idField.nullable().describe("The id of the entry that stands in its place"),
};

/** The column that leads to an entry's page. */
export const pageField = {
  page: addressField.describe("The address of its page"),
};

/** An entry's account of itself, as columns. */
export function bookkeepingOf({ reviewed, changes, answered, formerIds, withdrawn }: Entry) {
  return {
    reviewed,
    changes,
    answered,
    formerIds,
    withdrawn: withdrawn !== null,
    withdrawnDate: withdrawn?.date ?? null,
    withdrawnReason: withdrawn?.reason ?? null,
    withdrawnSee: withdrawn?.see ?? null,
  };
}

/** The address of an entry's page, with its host. */
export function pageOf(kind: EntryPageKind, { id }: Entry): { page: string } {
  return { page: published(entryPage(kind, id)) };
}

/** The words of a body without markup, a blank line between paragraphs; null where there are none. */
export function proseText(prose: Prose): string | null {
  return prose.children.map(blockText).join("\n\n") || null;
}

function blockText(block: Prose["children"][number]): string {
  if (block.type !== "list") return toString(block);
  return block.children.map((item) => `- ${toString(item)}`).join("\n");
}
