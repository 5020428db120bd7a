import type { Entries } from "../../src/model/archive";
import { judge, type JudgedRecord } from "../../src/model/record";
import { standardWindowDays } from "../../src/model/terms/assumption";
import { anArchive } from "../builders";

/** A record of valid entries with everything derived, as pages get it. `windowDays` null: without limit. */
export function aJudgedRecord(
  overrides: Partial<Entries> = {},
  windowDays: number | null = standardWindowDays,
): JudgedRecord {
  const archive = anArchive(overrides);
  return { archive, judgements: judge(archive, { asOf: archive.record.asOf, windowDays }) };
}
