import { chronologically } from "../chronology";
import type { LineJudgement } from "../judged-lines";
import type { MomentKind } from "../line-moments";
import { lineStretches, type LineStretch } from "../line-stretches";
import type { PartialDate } from "../partial-date";
import { spanOf, type Span } from "../span";
import type { Comparable, ComparedSelection } from "./comparable";

/** The lanes of one selection over time, from above: the lines that stand, and a lane for each kind of thing. */
export const comparedLaneLabels = {
  stands: "Lines that stand",
  said: "Said",
  crossed: "Crossed",
  answered: "Answered",
  restraint: "Restraint",
} as const;
export type ComparedLane = keyof typeof comparedLaneLabels;

const laneOf: Readonly<Record<MomentKind, ComparedLane>> = {
  said: "said",
  crossing: "crossed",
  "partial-crossing": "crossed",
  "stated-consequence": "answered",
  "other-response": "answered",
  restraint: "restraint",
};

/** A statement, or an event that counts for one line of the selection or more. */
export interface ComparedMoment {
  /** Of the warning or event. */
  readonly id: string;
  readonly kind: MomentKind;
  readonly lane: ComparedLane;
  readonly date: PartialDate;
  readonly span: Span;
  readonly headline: string;
  /** Those it counts for as this, in the order of the record. */
  readonly lines: readonly LineJudgement["line"][];
}

/** What is drawn of one selection. */
export interface ComparedTime {
  /** When its lines stood; of one line one stretch or two. */
  readonly stretches: readonly LineStretch[];
  /** In order of time. */
  readonly moments: readonly ComparedMoment[];
}

/**
 * Everything of a selection that has a place in time: its warnings, and every event that counts as a crossing, an answer
 * or restraint for one of its lines, each once for what it is. Words and what is left out are not drawn. CODEBOOK section 6.
 */
export function comparedTime({ asOf, eventsById }: Comparable, { warnings, lines }: ComparedSelection): ComparedTime {
  const lineById = new Map(lines.map(({ line }) => [line.id, line]));
  const said = warnings.map(({ id, date, headline, line }): ComparedMoment => {
    const drawn = lineById.get(line);
    return moment({ id, date, headline }, "said", drawn ? [drawn] : []);
  });
  const happened = [...countedEvents(lines)].flatMap(([key, { kind, of }]) => {
    const event = eventsById.get(key.slice(kind.length + 1));
    return event ? [moment(event, kind, of)] : [];
  });
  return {
    stretches: lines.flatMap((line) => lineStretches(line, asOf)),
    moments: [...said, ...happened].toSorted(chronologically),
  };
}

interface CountedEvent {
  readonly kind: Exclude<MomentKind, "said">;
  readonly of: LineJudgement["line"][];
}

/** The events that count, by what they are read as and their id, with the lines they count for. */
function countedEvents(lines: readonly LineJudgement[]): ReadonlyMap<string, CountedEvent> {
  const events = new Map<string, CountedEvent>();
  for (const { line, derivation } of lines)
    for (const { link, relation } of derivation.counted) {
      if (relation === "rhetoric") continue;
      const key = `${relation} ${link.event.id}`;
      const counted = events.get(key) ?? { kind: relation, of: [] };
      counted.of.push(line);
      events.set(key, counted);
    }
  return events;
}

function moment(
  entry: Pick<ComparedMoment, "id" | "date" | "headline">,
  kind: MomentKind,
  lines: ComparedMoment["lines"],
): ComparedMoment {
  const { id, date, headline } = entry;
  return { id, kind, lane: laneOf[kind], date, span: spanOf(date), headline, lines };
}
