import { loadArchive } from "../../src/loading/check-content";
import { formatFindings } from "../../src/loading/fault";
import { type Files, memoryFiles, recordFile } from "../../src/loading/files";
import type { Archive } from "../../src/model/archive";
import { differingParts, outcomeRow, type OutcomePart } from "../../src/model/kept-record";
import { judge, standardTerms } from "../../src/model/record";
import { withField } from "../release/papers";
import { EditRefused } from "./content-edit";
import { layered } from "./laid-over";

/** What a later as-of date makes of the record. */
export interface MovedDate {
  /** `record.yaml` with the date. */
  readonly yaml: string;
  /** Warnings and lines whose response window closes, by id. */
  readonly closes: readonly string[];
  /** Warnings and lines with another outcome; days that merely go on are none. */
  readonly changes: readonly { readonly id: string; readonly parts: readonly OutcomePart[] }[];
  /** Sides whose statements were last looked for before the date, and those never looked for, with the day. */
  readonly sweeps: readonly { readonly side: string; readonly last: string | null }[];
}

/**
 * The record with another as-of date, and what it makes of it.
 * @throws EditRefused if the record has or would have a fault
 */
export async function movedTo(date: string, files: Files): Promise<MovedDate> {
  const before = await archiveIn(files);
  const yaml = withField(new TextDecoder().decode(await files.read(recordFile)), "asOf", date);
  const after = await archiveIn(layered(files, memoryFiles({ [recordFile]: yaml })));
  const compared = derivations(before, after);
  return {
    yaml,
    closes: compared.filter(({ then, now }) => then.open && !now.open).map(({ id }) => id),
    changes: compared.flatMap(({ id, then, now }) => {
      const isCounting = then.daysHeld?.until === "as-of" && now.daysHeld?.until === "as-of";
      const parts = differingParts(outcomeRow(then), outcomeRow(now)).filter(
        (part) => part !== "daysHeld" || !isCounting,
      );
      return parts.length === 0 ? [] : [{ id, parts }];
    }),
    sweeps: sweepsNeeded(after, date),
  };
}

async function archiveIn(files: Files): Promise<Archive> {
  const { archive, ...findings } = await loadArchive(files);
  if (!archive)
    throw new EditRefused(`Nothing was written; this would have to be mended first:\n\n${formatFindings(findings)}`);
  return archive;
}

function derivations(before: Archive, after: Archive) {
  const [one, other] = [judge(before, standardTerms(before.record)), judge(after, standardTerms(after.record))];
  return (["ofWarning", "ofLine"] as const).flatMap((of) =>
    [...one[of]].flatMap(([id, then]) => {
      const now = other[of].get(id);
      return now ? [{ id, then, now }] : [];
    }),
  );
}

/** Of sides that warned: when their statements were last looked for, where that was before the date. */
function sweepsNeeded({ record, warnings }: Archive, date: string): MovedDate["sweeps"] {
  const sides = [...new Set([...record.sweeps.map(({ side }) => side), ...warnings.map(({ side }) => side)])];
  return sides.flatMap((side) => {
    const last =
      record.sweeps
        .filter((sweep) => sweep.side === side)
        .map((sweep) => sweep.date)
        .sort()
        .at(-1) ?? null;
    return last === null || last < date ? [{ side, last }] : [];
  });
}
