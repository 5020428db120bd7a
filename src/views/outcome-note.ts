import type { Derivation } from "../model/derivation";
import { judgedLines } from "../model/judgements";
import { lineStatuses } from "../model/terms/outcome";
import { countOf, formatCount } from "../model/words";
import type { JudgedRecord } from "../model/record";
import { statusPages } from "./outcome-pages";

const judgedApart = "a line is judged by all its statements together, a warning by itself.";

/**
 * Why what an outcome's page is called has other numbers elsewhere: lines may be so by their status, their response or
 * their restraint while their outcome, the one word for all of these, is another. CODEBOOK section 6.
 * @param listed how many lines the page lists
 */
export function outcomeNote({ archive, judgements }: JudgedRecord, id: string, listed: number): string {
  const { shared, holds } = likenessOf(id);
  const all = judgedLines(archive, judgements).filter(({ derivation }) => holds(derivation)).length;
  if (all === listed) return `A${judgedApart.slice(1)}`;
  const have = listed === 1 ? "has no other outcome and is listed" : "have no other outcome and are listed";
  return `Of the ${countOf(all, "line")} ${shared} ${formatCount(listed)} ${have}; ${judgedApart}`;
}

interface Likeness {
  /** What the lines share, whatever their outcome. */
  readonly shared: string;
  readonly holds: (derivation: Derivation) => boolean;
}

function likenessOf(id: string): Likeness {
  const status = lineStatuses.find((each) => statusPages[each] === id);
  if (status) return { shared: "with this status", holds: ({ lineStatus }) => lineStatus === status };
  if (id === "held-back") return { shared: "with restraint on record", holds: hasRestraint };
  if (id === "lapsed") return { shared: "that were withdrawn or overtaken", holds: ({ lapse }) => lapse !== null };
  return { shared: "with this response", holds: ({ response }) => response === id };
}

function hasRestraint({ restraint }: Derivation): boolean {
  return restraint.before.length + restraint.after.length > 0;
}
