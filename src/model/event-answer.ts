import type { Link, Warning } from "./archive";
import type { DayRange, LeftOutReason } from "./derivation";
import { degreeOf, namedKinds } from "./outcome/links";
import { daysBetween } from "./outcome/days";
import { spanOf } from "./dates";
import { tieMarks, type TieMark } from "./terms/event";
import { countOf, daysPhrase } from "./words";

/*
 * What an event was, as seen from the warnings it is tied to: the mirror of `answer.ts`. CODEBOOK section 3.
 */

/** A tie of an event, with the warning it leads to. `leftOut`: why it moves nothing, where it does not. */
export interface EventTie {
  readonly link: Link;
  readonly warning: Warning;
  readonly leftOut: LeftOutReason | undefined;
}

/** One sentence: what the event was to some of the warnings. */
export interface EventSentence {
  readonly mark: TieMark;
  /** "Crossed the line". */
  readonly lead: string;
  /** " of one warning, 66 days after it"; without the full stop. */
  readonly rest: string;
  /** In the order given. */
  readonly ties: readonly EventTie[];
}

type Role = TieMark | "stated-in-part" | "unspecified" | "other-unspecified";

const roles: readonly Role[] = tieMarks.flatMap((mark): Role[] => {
  if (mark === "stated-consequence") return [mark, "stated-in-part", "unspecified"];
  return mark === "other-response" ? [mark, "other-unspecified"] : [mark];
});

/** What an event was to the warnings it is tied to, the strongest relation first; none for an event tied to no warning. */
export function eventSentences(ties: readonly EventTie[]): readonly EventSentence[] {
  return roles.flatMap((role) => {
    const own = ties.filter((tie) => roleOf(tie) === role);
    const [first] = own;
    return first
      ? [
          {
            mark: markOf(first),
            lead: leads[role](own),
            rest: `${objectOf(role, own)}${daysOf(own)}${readingOf(own)}`,
            ties: own,
          },
        ]
      : [];
  });
}

/** The whole as plain text: "Crossed the line of one warning, 66 days after it." */
export function eventText(sentences: readonly Pick<EventSentence, "lead" | "rest">[]): string {
  return sentences.map(({ lead, rest }) => `${lead}${rest}.`).join(" ");
}

function markOf({ link: { answer } }: EventTie): TieMark {
  return answer.missing === "reading" ? "said-to-cross" : answer.relation;
}

function roleOf(tie: EventTie): Role {
  const mark = markOf(tie);
  const isParticular = namedKinds(tie.warning).length > 0;
  if (mark === "stated-consequence" && isParticular) return degreeOf(tie.link) === "part" ? "stated-in-part" : mark;
  if (mark === "stated-consequence") return "unspecified";
  return mark === "other-response" && !isParticular ? "other-unspecified" : mark;
}

/** "Crossed the line", or the lines where the warnings belong to several. */
const crossedLines = (verb: string) => (ties: readonly EventTie[]) =>
  `${verb} the ${new Set(ties.map(({ warning }) => warning.line)).size === 1 ? "line" : "lines"}`;

const leads: Readonly<Record<Role, (ties: readonly EventTie[]) => string>> = {
  crossing: crossedLines("Crossed"),
  "partial-crossing": crossedLines("Partly crossed"),
  "said-to-cross": crossedLines("Said to cross"),
  "stated-consequence": () => "What was said to follow",
  "stated-in-part": () => "Part of what was said to follow",
  unspecified: () => "An act",
  "other-response": () => "Something else than was said to follow",
  "other-unspecified": () => "An act",
  restraint: () => "Restraint",
  rhetoric: () => "Words",
};

function objectOf(role: Role, ties: readonly EventTie[]): string {
  const warnings = ties.length === 1 ? "one warning" : countOf(ties.length, "warning");
  switch (role) {
    case "crossing":
    case "partial-crossing":
    case "said-to-cross":
      return ` of ${warnings}`;
    case "stated-consequence":
    case "stated-in-part":
    case "other-response":
      return ` in ${warnings}`;
    case "unspecified":
    case "other-unspecified":
      return `, where ${warnings} had named none in particular`;
    case "restraint":
    case "rhetoric":
      return ` after ${warnings}`;
  }
}

/** ", 66 days after it", ", 12 to 200 days after them"; nothing where no source shows that the event came after. */
function daysOf(ties: readonly EventTie[]): string {
  const ranges = ties.flatMap(({ link, warning, leftOut }) =>
    leftOut === "order-uncertain" ? [] : [daysBetween(spanOf(warning.date), spanOf(link.event.date))],
  );
  if (ranges.length === 0) return "; no source shows that it came after";
  const days = { least: Math.min(...ranges.map(leastOf)), most: Math.max(...ranges.map(mostOf)) };
  if (days.most === 0) return ", the same day";
  return `, ${daysPhrase(days)} after ${ties.length === 1 ? "it" : "them"}`;
}

/** That all of the ties rest on the coder's reading, where they do. CODEBOOK section 4. */
function readingOf(ties: readonly EventTie[]): string {
  return ties.every(({ link }) => link.answer.tie === "inferred") ? ", by the coder’s reading" : "";
}

function leastOf({ least }: DayRange): number {
  return least;
}

function mostOf({ most }: DayRange): number {
  return most;
}
