import type { Case, LinkFacts, Terms, WarningFacts } from "../../../src/model/derivation";
import type { Cells } from "./published-tables";
import type { PartialDate } from "../../../src/model/dates";
import type { Recount } from "../../model/recount";
import { cell, items, publishedCsv } from "./published-tables";

/*
 * What the codebook's derivation reads, taken from warnings.csv, events.csv and links.csv alone.
 */

/** One warning, or a line read as one, with what is to be derived from it and what the file says was. */
export interface PublishedCase {
  readonly published: Cells;
  readonly theCase: Case<LinkFacts>;
  readonly terms: Terms;
}

const standing = ({ withdrawn }: Cells): boolean => withdrawn === "false";

/** Every warning that stands. */
export function warningCases(): readonly PublishedCase[] {
  const { warnings, linksOf } = tables();
  return warnings.map((warning) => ({
    published: warning,
    theCase: {
      statements: [statementOf(warning)],
      links: linksOf(warning),
      otherStatements: warnings
        .filter((other) => other.line === warning.line && other.id !== warning.id)
        .map((other) => dateIn(cell(other, "date"))),
    },
    terms: termsOf(warning),
  }));
}

/** Every line that stands and that somebody stated. */
export function lineCases(): readonly PublishedCase[] {
  const { warnings, linksOf } = tables();
  return publishedCsv("lines")
    .filter(standing)
    .flatMap((line) => {
      const statements = warnings.filter((warning) => warning.line === line.id).sort(byDate);
      if (statements.length === 0) return [];
      return {
        published: line,
        theCase: {
          statements: statements.map(statementOf),
          links: statements.flatMap(linksOf),
          otherStatements: statements.slice(1).map((statement) => dateIn(cell(statement, "date"))),
        },
        terms: termsOf(line),
      };
    });
}

function tables() {
  const events = new Map(
    publishedCsv("events")
      .filter(standing)
      .map((event) => [event.id, event]),
  );
  const links = Map.groupBy(publishedCsv("links"), ({ warning }) => warning);
  const linksOf = (warning: Cells): readonly LinkFacts[] =>
    (links.get(warning.id) ?? []).flatMap((row) => {
      const event = events.get(row.event);
      return event ? [linkOf(row, event)] : [];
    });
  return { warnings: publishedCsv("warnings").filter(standing), linksOf };
}

/* The cells hold only what the closed lists allow, which another test checks; so texts may be taken for terms. */

function linkOf(row: Cells, event: Cells): LinkFacts {
  return {
    event: {
      id: cell(event, "id"),
      date: dateIn(cell(event, "date")),
      sides: items(event, "sides"),
      certainty: cell(event, "certainty"),
    },
    answer: {
      warning: cell(row, "warning"),
      relation: cell(row, "relation"),
      degree: cell(row, "degree") === "" ? null : row.degree,
      missing: cell(row, "missing") === "" ? null : row.missing,
      order: cell(row, "order") === "" ? null : row.order,
    },
  } as LinkFacts;
}

function statementOf(row: Cells): WarningFacts {
  return {
    id: cell(row, "id"),
    line: cell(row, "line"),
    side: cell(row, "side"),
    date: dateIn(cell(row, "date")),
    explicitness: cell(row, "explicitness"),
    consequenceKinds: items(row, "consequenceKinds"),
    consequenceForm: row.consequenceForm === "" ? null : cell(row, "consequenceForm"),
    authority: cell(row, "authority"),
    demand: cell(row, "demand"),
    lapsed: row.lapsedDate ? { date: dateIn(row.lapsedDate) } : null,
  } as WarningFacts;
}

function termsOf(row: Cells): Terms {
  return { asOf: cell(row, "asOf"), windowDays: 365 };
}

function dateIn(written: string): PartialDate {
  const [year, month, day] = written.split("-").map(Number);
  return { year: year ?? NaN, ...(month ? { month } : {}), ...(day ? { day } : {}) };
}

function byDate(one: Cells, other: Cells): number {
  return ["dateEarliest", "dateLatest", "id"].reduce(
    (decided, column) => decided || compare(cell(one, column), cell(other, column)),
    0,
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** What a recount gives, as the cells of the file. */
export function recountedCells(recounted: Recount): Cells {
  const { lineStatus, response, outcome, flags, daysHeld, daysHeldInPart, responseLag, open, deciding } = recounted;
  return {
    lineStatus,
    response,
    outcome,
    flags: flags.join("|"),
    open: String(open),
    linksCounted: String(recounted.counted.length),
    daysHeldMin: String(daysHeld?.days.least ?? ""),
    daysHeldMax: String(daysHeld?.days.most ?? ""),
    daysHeldUntil: daysHeld?.until ?? "",
    daysHeldAtMost: String(daysHeld?.atMost ?? ""),
    daysHeldInPartMin: String(daysHeldInPart?.days.least ?? ""),
    daysHeldInPartMax: String(daysHeldInPart?.days.most ?? ""),
    responseLagMin: String(responseLag?.days.least ?? ""),
    responseLagMax: String(responseLag?.days.most ?? ""),
    responseLagStep: responseLag?.step ?? "",
    responseDecidedBy: deciding.join("|"),
  };
}

/** The same cells of a published row. */
export function publishedCells(row: Cells, columns: readonly string[]): Cells {
  return Object.fromEntries(
    columns.map((column) => [
      column,
      column === "flags" || column === "responseDecidedBy" ? items(row, column).sort().join("|") : cell(row, column),
    ]),
  );
}
