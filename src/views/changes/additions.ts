import { listPage, type EntryPageKind } from "../../addresses";
import { type EntryKind, entryKinds } from "../../model/archive";
import type { EntryChange } from "../../model/changes";
import { entryAddress, entryName, kindLabels } from "../entry-name";
import type { Named } from "../named";
import { countOf } from "../../model/words";

/** Up to how many new entries of a kind and day are named one by one; more are counted, and stand in the list of their kind. */
export const namedAtMost = 100;

/** The entries of one kind that were added on one day. */
export interface Additions {
  /** "198 warnings". */
  readonly count: string;
  /** Each of them; empty where they are too many to name. */
  readonly entries: readonly Named[];
  /** The page that lists all of the kind. */
  readonly list: Named;
}

/**
 * What was added on one day, by kind.
 * @param isShown whether a change is told on the page
 */
export function additionsByKind(
  changes: readonly EntryChange[],
  isShown: (change: EntryChange) => boolean,
): Additions[] {
  const added = Map.groupBy(
    changes.filter(({ nature }) => nature === "added"),
    ({ kind }) => kind,
  );
  return entryKinds.flatMap((kind) => {
    const ofKind = added.get(kind);
    return ofKind?.some(isShown) ? [additionsOf(kind, ofKind, isShown)] : [];
  });
}

function additionsOf(
  kind: EntryKind,
  added: readonly EntryChange[],
  isShown: (change: EntryChange) => boolean,
): Additions {
  const listed: EntryPageKind = kind === "claims" ? "sources" : kind;
  return {
    count: countOf(added.length, kindLabels[kind].toLowerCase()),
    entries:
      added.length > namedAtMost
        ? []
        : added.filter(isShown).map((change) => ({ name: entryName(change.entry), href: entryAddress(change) })),
    list: { name: `All ${kindLabels[listed].toLowerCase()}s`, href: listPage(listed) },
  };
}
