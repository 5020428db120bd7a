import type { LineJudgement } from "./judged-lines";
import { lineProfile } from "./line-profile";
import { sides, type Side } from "./terms/side";
import { themes, type Theme } from "./terms/theme";
import { authorities, type Authority } from "./terms/warning";

/** Lines by what they have in common, in the order of the codebook's lists; only groups that have a line. */
export type LineGroups<Key, J extends LineJudgement = LineJudgement> = ReadonlyMap<Key, readonly J[]>;

/** Each line with the side that drew it. */
export function linesBySide<J extends LineJudgement>(judged: readonly J[]): LineGroups<Side, J> {
  return grouped(judged, sides, ({ line }) => [line.side]);
}

/** Each line with the highest authority among its statements before the first crossing. CODEBOOK section 6, "For shares". */
export function linesByAuthority<J extends LineJudgement>(judged: readonly J[]): LineGroups<Authority, J> {
  return grouped(judged, authorities, ({ statements, derivation }) => {
    const profile = lineProfile(statements, derivation.firstCrossing);
    return profile ? [profile.authority] : [];
  });
}

/** Each line with every theme it is about: one of several themes is in several groups. */
export function linesByTheme<J extends LineJudgement>(judged: readonly J[]): LineGroups<Theme, J> {
  return grouped(judged, themes, ({ line }) => line.themes);
}

function grouped<Key, J extends LineJudgement>(
  judged: readonly J[],
  keys: readonly Key[],
  keysOf: (line: J) => readonly Key[],
): LineGroups<Key, J> {
  const groups = keys.map((key) => [key, judged.filter((line) => keysOf(line).includes(key))] as const);
  return new Map(groups.filter(([, lines]) => lines.length > 0));
}
