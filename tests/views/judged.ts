import type { Entries } from "../../src/model/archive";
import { judge, standardTerms } from "../../src/model/judgements";
import type { JudgedRecord } from "../../src/views/judged-record";
import { anArchive } from "../builders";

/** A record of valid entries with everything derived, as pages get it. */
export function aJudgedRecord(overrides: Partial<Entries> = {}): JudgedRecord {
  const archive = anArchive(overrides);
  return { archive, judgements: judge(archive, standardTerms(archive.record)) };
}
