import type { Derivation } from "../model/derivation";
import { emptyFilter, type Filter } from "../model/filter";
import { judgedLines } from "../model/judgements";
import {
  lineStatuses,
  lineStatusLabels,
  outcomeKinds,
  outcomeLabels,
  type LineStatus,
  type OutcomeKind,
} from "../model/terms/outcome";
import type { Gathered } from "./facet-pages";
import type { JudgedRecord } from "../model/record";
import { known } from "./known";

type Judgement = Pick<Derivation, "lineStatus" | "response" | "outcome">;

interface OutcomePage {
  readonly id: OutcomeKind | "crossed";
  readonly label: string;
  readonly holds: (judgement: Judgement) => boolean;
}

/** A crossed line has its response for an outcome, so the status has a page of its own beside the outcomes. */
const pages: readonly OutcomePage[] = [
  { id: "crossed", label: lineStatusLabels.crossed, holds: ({ lineStatus }) => lineStatus === "crossed" },
  ...outcomeKinds.map((id) => ({ id, label: outcomeLabels[id], holds: ({ outcome }: Judgement) => outcome === id })),
];

/** The page on which warnings of a line status are listed, those with another outcome apart. */
export const statusPages: Record<LineStatus, OutcomePage["id"]> = {
  crossed: "crossed",
  "partly-crossed": "partly-crossed",
  "not-crossed": "not-crossed",
  "not-testable": "not-assessable",
};

/** The filter that lets through what an outcome's page lists: its line status or, where it is no status, its response. */
export function outcomeFilter(id: string): Filter {
  const status = lineStatuses.find((each) => statusPages[each] === id);
  return status ? { ...emptyFilter, status: [status] } : { ...emptyFilter, response: [id] };
}

/** Whether what the page is called is true of a judgement, though its outcome, the one word for all, is another. */
function isAlike(id: OutcomePage["id"], { lineStatus, response }: Judgement): boolean {
  return statusPages[lineStatus] === id || response === id;
}

/** What is on the page of each outcome; lines are judged as a whole. */
export function outcomePages(record: JudgedRecord): Gathered[] {
  const { archive, judgements } = record;
  const judged = archive.warnings.map((warning) => ({ warning, judgement: known(judgements.ofWarning, warning.id) }));
  return pages.map(({ id, label, holds }) => ({
    id,
    label,
    lines: judgedLines(archive, judgements).flatMap(({ line, derivation }) => (holds(derivation) ? [line] : [])),
    warnings: judged.flatMap(({ warning, judgement }) => (holds(judgement) ? [warning] : [])),
    alike: judged.flatMap(({ warning, judgement }) => (!holds(judgement) && isAlike(id, judgement) ? [warning] : [])),
  }));
}
