import { z } from "zod";

import { counted } from "../../src/loading/fault";
import { contentFolder, diskFiles, type Files, recordFile } from "../../src/loading/files";
import { readLastKept } from "../../src/loading/kept-versions";
import { allReadings, listsOf, readContent } from "../../src/loading/read-content";
import { readFields } from "../../src/loading/read-entry";
import { type KeptRecord, keptRecordOf, type OutcomeEntries } from "../../src/model/kept-record";
import { outcomeChanges } from "../../src/model/outcome-changes";
import { recordSchema } from "../../src/schema/record";
import { gitFiles, UnknownState } from "./git-files";
import { outcomesText } from "./outcomes-text";

/** The list of what differs, or why there is none. */
type Listed = { readonly text: string } | { readonly problem: string };

/** Holds the outcomes of the record below `root` against those last kept or, if one is named, at a state of its history. */
export async function listOutcomes(root: string, ref?: string): Promise<Listed> {
  const now = await entriesIn(diskFiles(root));
  if ("problem" in now) return now;
  const earlier = ref === undefined ? await lastKept(root) : await stateAt(root, ref);
  if ("problem" in earlier) return earlier;
  const { kept, named, left } = earlier;
  const asOf = { before: kept.facts.asOf, now: now.entries.record.asOf };
  const text = outcomesText(outcomeChanges(kept, now.entries), { earlier: named, asOf });
  return { text: [...[now.left, left].filter((words) => words !== ""), text].join("\n\n") };
}

interface EarlierState {
  readonly kept: KeptRecord;
  readonly named: string;
  readonly left: string;
}

async function lastKept(root: string): Promise<EarlierState | { readonly problem: string }> {
  const { kept } = await readLastKept(diskFiles(root));
  if (!kept)
    return {
      problem: "No version of the data is kept beside this record. Name a state of its git history: --outcomes HEAD",
    };
  return { kept, named: `the data of version ${kept.version}`, left: "" };
}

async function stateAt(root: string, ref: string): Promise<EarlierState | { readonly problem: string }> {
  try {
    const then = await entriesIn(gitFiles(root, ref));
    return "problem" in then
      ? { problem: `At ${ref}: ${then.problem}` }
      : { kept: keptRecordOf(ref, then.entries), named: ref, left: then.left && `At ${ref}: ${then.left}` };
  } catch (error) {
    if (error instanceof UnknownState) return { problem: error.message };
    throw error;
  }
}

interface ReadEntries {
  readonly entries: OutcomeEntries;
  /** How many files are left out, because they have faults of their own. */
  readonly left: string;
}

async function entriesIn(files: Files): Promise<ReadEntries | { readonly problem: string }> {
  const readings = await readContent(files);
  const record = await recordIn(files);
  if (!record)
    return { problem: "content/record.yaml cannot be read by the rules of now, so no outcome can be derived." };
  const unread = allReadings(readings).filter(
    ({ value, file }) => !value && /^content\/(?:warnings|events|lines)\//.test(file),
  );
  const left =
    unread.length === 0 ? "" : `Left out are ${counted(unread.length, "entry", "entries")} with faults of their own.`;
  return { entries: { ...listsOf(readings), record }, left };
}

/** Of an earlier state, which may lack what the record says of itself now, only what outcomes are derived from. */
const termsSchema = z.object({ asOf: recordSchema.shape.asOf, codebookVersion: recordSchema.shape.codebookVersion });

async function recordIn(files: Files): Promise<OutcomeEntries["record"] | null> {
  const found = (await files.list(contentFolder)).some(({ path }) => path === recordFile);
  return found ? readFields(recordFile, await files.read(recordFile), termsSchema).value : null;
}
