import type { SharedKind } from "../../addresses";
import { type Archive, type KindedAs, kindedEntries } from "../../model/archive";

/** An entry that can be shared and embedded, at one of its addresses. */
export interface SharedEntry {
  /** Its id, or one it had before: other sites go on naming that. */
  readonly id: string;
  readonly kinded: KindedAs<SharedKind>;
}

const sharedKinds: readonly SharedKind[] = ["warnings", "events", "lines", "actors", "weapons"];

/** Every entry of these kinds at every id it has or had; withdrawn ones too. CODEBOOK section 11. */
export function sharedEntries(archive: Archive): SharedEntry[] {
  return kindedEntries(archive, sharedKinds).flatMap((kinded) =>
    [kinded.entry.id, ...kinded.entry.formerIds].map((id) => ({ id, kinded })),
  );
}
