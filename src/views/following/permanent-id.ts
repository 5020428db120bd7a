import type { KindedEntry, RecordSettings } from "../../model/archive";
import type { OwnChange } from "../../model/changes";

/** An entry by its kind and the id it was first published under, which stays when it is renamed: "warnings/2024-…". */
function permanentName({ kind, entry }: KindedEntry): string {
  return `${kind}/${entry.formerIds[0] ?? entry.id}`;
}

/**
 * An id for one change of an entry that is the same in every feed and every build, whatever host a build is for:
 * a tag URI (RFC 4151) of the record's own address, the day of the change, the entry and the change's place in its log.
 */
export function changeTag(record: Pick<RecordSettings, "url">, change: KindedEntry & Told): string {
  return tagOf(record, permanentName(change), change);
}

/** The same for a change of the record itself. */
export function ownChangeTag(record: Pick<RecordSettings, "url">, change: OwnChange): string {
  return tagOf(record, change.kind, change);
}

interface Told {
  readonly date: string;
  readonly number: number;
}

function tagOf({ url }: Pick<RecordSettings, "url">, name: string, { date, number }: Told): string {
  const { hostname, pathname } = new URL(url);
  return `tag:${hostname},${date}:${pathname.slice(1).replace(/(?<=.)\/?$/, "/")}${name}/${number}`;
}

/** An id for an entry in a calendar, the same in every build. */
export function calendarUid({ url }: Pick<RecordSettings, "url">, kinded: KindedEntry): string {
  return `${permanentName(kinded)}@${new URL(url).hostname}`;
}
