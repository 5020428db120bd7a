import type { RecordSettings } from "../../model/archive";
import type { KindedEntry } from "../../model/entry-changes";

/** An entry by its kind and the id it was first published under, which stays when it is renamed: "warnings/2024-…". */
function permanentName({ kind, entry }: KindedEntry): string {
  return `${kind}/${entry.formerIds[0] ?? entry.id}`;
}

/**
 * An id for one change of an entry that is the same in every feed and every build, whatever host a build is for:
 * a tag URI (RFC 4151) of the record's own address, the day of the change, the entry and the change's place in its log.
 */
export function changeTag(
  { url }: Pick<RecordSettings, "url">,
  change: KindedEntry & { date: string; number: number },
): string {
  const { hostname, pathname } = new URL(url);
  return `tag:${hostname},${change.date}:${pathname.slice(1).replace(/(?<=.)\/?$/, "/")}${permanentName(change)}/${change.number}`;
}

/** An id for an entry in a calendar, the same in every build. */
export function calendarUid({ url }: Pick<RecordSettings, "url">, kinded: KindedEntry): string {
  return `${permanentName(kinded)}@${new URL(url).hostname}`;
}
