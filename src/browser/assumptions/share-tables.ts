import type { AssumedRecord } from "../../model/assumptions";
import { carriedOutShare, type CarriedOutShare, shareExclusionLabels, shareExclusions } from "../../model/totals";
import { judgedLines, type LineJudgement } from "../../model/judgements";
import { type LineGroups, linesByAuthority, linesBySide, linesByTheme } from "../../model/line-profile";
import { sideLabels } from "../../model/terms/side";
import { themeLabels } from "../../model/terms/theme";
import { authorityLabels } from "../../model/terms/warning";
import { makeFigureTable } from "./figure-table";

/** How often what had been stated was carried out, by side, authority and theme; no single score. CODEBOOK section 8. */
export function shareTables(standard: AssumedRecord, assumed: AssumedRecord): HTMLElement[] {
  const now = judgedLines(assumed.record, assumed.judgements);
  const published = judgedLines(standard.record, standard.judgements);
  return [
    shareTable("side", sideLabels, linesBySide(now), linesBySide(published)),
    shareTable("authority", authorityLabels, linesByAuthority(now), linesByAuthority(published)),
    shareTable("theme", themeLabels, linesByTheme(now), linesByTheme(published)),
  ];
}

function shareTable<Key extends string>(
  name: string,
  labels: Readonly<Record<Key, string>>,
  now: LineGroups<Key>,
  published: LineGroups<Key>,
): HTMLElement {
  const keys = (Object.keys(labels) as Key[]).filter(
    (key) => hasCrossed(now.get(key)) || hasCrossed(published.get(key)),
  );
  return makeFigureTable(
    `By ${name}: crossed lines with a specific act stated that are no longer open, in how many of them it was carried out, and which crossed lines are left out`,
    [name.charAt(0).toUpperCase() + name.slice(1), "As assumed", "Left out, as assumed", "Standard"],
    keys.map((key) => {
      const share = carriedOutShare(now.get(key) ?? []);
      return {
        head: labels[key],
        cells: [shareWords(share), leftOutWords(share), shareWords(carriedOutShare(published.get(key) ?? []))],
      };
    }),
  );
}

function hasCrossed(lines: readonly LineJudgement[] = []): boolean {
  return lines.some(({ derivation }) => derivation.lineStatus === "crossed");
}

function shareWords({ cases, carriedOut, carriedOutInPart }: CarriedOutShare): readonly string[] {
  if (cases === 0) return ["no case"];
  return [`${carriedOut} of ${cases}`, ...(carriedOutInPart > 0 ? [`${carriedOutInPart} in part`] : [])];
}

function leftOutWords({ leftOut }: CarriedOutShare): string {
  const reasons = shareExclusions.filter((reason) => leftOut[reason] > 0);
  return reasons.map((reason) => `${leftOut[reason]}: ${shareExclusionLabels[reason]}`).join(". ") || "none";
}
