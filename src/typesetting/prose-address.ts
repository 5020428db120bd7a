import { claimOnPage, entryPage } from "../addresses";
import type { Claim, EntryKind } from "../model/archive";

/** Gives the address of a page for a link as an editor wrote it. */
export type AddressOf = (written: string) => string;

const entryFile = /^(?:\.\/)?(?:\.\.\/([a-z]+)\/)?([a-z0-9-]+)\.md(#.*)?$/;

/**
 * Where links in the prose of a kind of entry lead: the relative path of an entry's file becomes the address of its
 * page, any other address stays. That every path leads to an entry is checked before.
 */
export function proseAddresses(kind: EntryKind, claims: readonly Claim[]): AddressOf {
  const articleOf = new Map(claims.map(({ id, source }) => [id, source]));
  return (written) => {
    const [, folder = kind, id, fragment = ""] = entryFile.exec(written) ?? [];
    if (id === undefined) return written;
    if (folder === "claims") return claimOnPage(articleOf.get(id) ?? "", id);
    return entryPage(folder as Exclude<EntryKind, "claims">, id) + fragment;
  };
}
