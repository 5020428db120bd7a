import { facetPage } from "../../addresses";
import type { LineJudgement } from "../../model/judgements";
import { linesByAuthority, linesBySide, linesByTheme } from "../../model/line-profile";
import { sideLabels } from "../../model/terms/side";
import { themeLabels } from "../../model/terms/theme";
import { authorityLabels } from "../../model/terms/warning";

/** Some lines under a name. */
export interface LineGroup {
  readonly name: string;
  readonly href?: string;
  /** The page whose headings count the same lines and warnings; undefined where there is none. */
  readonly countedOn?: string;
  readonly lines: readonly LineJudgement[];
}

/** One way of grouping lines that figures are given by. */
export interface LineGrouping {
  readonly id: "side" | "authority" | "theme";
  readonly name: string;
  /** What the number of statements of its lines is called. */
  readonly statements: string;
  /** What must be known to read the counts. */
  readonly note: string;
  readonly groups: (lines: readonly LineJudgement[]) => readonly LineGroup[];
}

/** The groupings in which figures are given; never one for all together. CODEBOOK section 8. */
export const lineGroupings: readonly LineGrouping[] = [
  {
    id: "side",
    name: "Side",
    statements: "Warnings recorded",
    note: "A line belongs to the side that drew it. Sides without a warning on record are not listed.",
    groups: (lines) =>
      [...linesBySide(lines)].map(([side, members]) => {
        const href = facetPage("sides", side);
        return { name: sideLabels[side], href, countedOn: href, lines: members };
      }),
  },
  {
    id: "authority",
    name: "Authority",
    statements: "Their statements",
    note: "A line has the highest authority among its statements before the first crossing; all its statements are counted with it.",
    groups: (lines) =>
      [...linesByAuthority(lines)].map(([authority, members]) => ({
        name: `${authority}: ${authorityLabels[authority]}`,
        lines: members,
      })),
  },
  {
    id: "theme",
    name: "Theme",
    statements: "Their statements",
    note: "A line with several themes is counted under each, so the rows don’t add up to the whole; the page of lines has it under its first theme only.",
    groups: (lines) =>
      [...linesByTheme(lines)].map(([theme, members]) => ({
        name: themeLabels[theme],
        href: facetPage("themes", theme),
        lines: members,
      })),
  },
];
