import { unansweredOf } from "../../src/model/answered-for";
import type { RecordSettings } from "../../src/model/archive";
import { recordFile } from "../../src/loading/files";

/** What a release is judged by before anything is written. */
export interface ReleaseState {
  readonly version: string;
  readonly record: RecordSettings;
  /** The versions that are kept, newest first. */
  readonly kept: readonly string[];
  /** What stands in the changelog under "Unreleased". */
  readonly unreleased: string;
  /** What `git status --porcelain` says; empty where all is committed. */
  readonly uncommitted: string;
}

/** Why a version can't be released, a sentence each; empty where it can. There is no way round them. */
export function refusals({ version, record, kept, unreleased, uncommitted }: ReleaseState): string[] {
  return [
    ...unansweredOf(record).map(({ field, words }) => `${recordFile} has no \`${field}\`: ${words}.`),
    ...addressTrouble(record.url),
    ...versionTrouble(version, kept),
    ...(unreleased.trim() === ""
      ? ["CHANGELOG.md has nothing under “Unreleased”: say what readers and editors will notice."]
      : []),
    ...(uncommitted === ""
      ? []
      : ["Not everything is committed, so that nobody could get these files again: commit first."]),
  ];
}

/** A release goes to readers, and `.example` leads nowhere. */
function addressTrouble(url: string): string[] {
  return new URL(url).hostname.endsWith(".example")
    ? [`${recordFile} has the address ${url}, which leads nowhere: give the one at which the site is published.`]
    : [];
}

const threeNumbers = /^\d+\.\d+\.\d+$/;

function versionTrouble(version: string, kept: readonly string[]): string[] {
  if (!threeNumbers.test(version)) return [`“${version}” is no version of three numbers, such as 1.2.0.`];
  const [last] = kept;
  if (last === undefined || version.localeCompare(last, "en", { numeric: true }) > 0) return [];
  return [`Version ${last} is kept, so the next has a higher number than ${version}.`];
}
