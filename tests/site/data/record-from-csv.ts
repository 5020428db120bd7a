import type { Derivation, Subject, Terms } from "../../../src/model/derivation";
import type { LinkFacts } from "../../../src/model/facts";
import type { Cells } from "./published-tables";
import type { PartialDate } from "../../../src/model/partial-date";
import { cell, items, publishedCsv } from "./published-tables";

/*
 * What the codebook's derivation reads, taken from warnings.csv, events.csv and links.csv alone. Lines are put together
 * here from the text of CODEBOOK section 6, without the model's help.
 */

/** One warning, or a line read as one, with what is to be derived from it and what the file says was. */
export interface Case {
  readonly published: Cells;
  readonly subject: Subject;
  readonly links: readonly LinkFacts[];
  readonly terms: Terms;
  readonly otherStatements: readonly PartialDate[];
}

const standing = ({ withdrawn }: Cells): boolean => withdrawn === "false";

/** Every warning that stands. */
export function warningCases(): readonly Case[] {
  const { warnings, linksOf } = tables();
  return warnings.map((warning) => ({
    published: warning,
    subject: subjectOf(warning),
    links: linksOf(warning).map(({ link }) => link),
    terms: termsOf(warning),
    otherStatements: warnings
      .filter((other) => other.line === warning.line && other.id !== warning.id)
      .map((other) => dateIn(cell(other, "date"))),
  }));
}

/** Every line that stands and that somebody stated. */
export function lineCases(): readonly Case[] {
  const { warnings, linksOf } = tables();
  return publishedCsv("lines")
    .filter(standing)
    .flatMap((line) => {
      const statements = warnings.filter((warning) => warning.line === line.id).sort(byDate);
      const [first, last] = [statements[0], statements.at(-1)];
      if (!first || !last) return [];
      const grades = statements.map(({ explicitness }) => explicitness);
      const explicitness = ["explicit", "line-only", "veiled"].find((grade) => grades.includes(grade)) ?? "";
      return {
        published: line,
        subject: {
          ...subjectOf({ ...first, explicitness, lapsedDate: cell(last, "lapsedDate") }),
          id: cell(line, "id"),
        },
        links: prevailing(statements.flatMap(linksOf)),
        terms: termsOf(line),
        otherStatements: statements.slice(1).map((statement) => dateIn(cell(statement, "date"))),
      };
    });
}

interface RankedLink {
  readonly link: LinkFacts;
  /** Smaller prevails. */
  readonly rank: string;
}

function tables() {
  const events = new Map(
    publishedCsv("events")
      .filter(standing)
      .map((event) => [event.id, event]),
  );
  const links = Map.groupBy(publishedCsv("links"), ({ warning }) => warning);
  const linksOf = (warning: Cells): readonly RankedLink[] =>
    (links.get(warning.id) ?? []).flatMap((row) => {
      const event = events.get(row.event);
      return event ? [rankedLink(row, event)] : [];
    });
  return { warnings: publishedCsv("warnings").filter(standing), linksOf };
}

const relationOrder = ["crossing", "partial-crossing", "stated-consequence", "other-response", "restraint", "rhetoric"];

function rankedLink(row: Cells, event: Cells): RankedLink {
  const rank = [
    row.missing === "reading" ? 1 : 0,
    relationOrder.indexOf(cell(row, "relation")),
    row.degree === "part" ? 1 : 0,
    row.order === "after" ? 0 : 1,
  ].join("");
  return { link: linkOf(row, event), rank };
}

/** Each event once, by the link that prevails. */
function prevailing(links: readonly RankedLink[]): LinkFacts[] {
  const byEvent = Map.groupBy(links, ({ link }) => link.event.id);
  return [...byEvent.values()].flatMap((ofEvent) =>
    ofEvent
      .toSorted((one, other) => one.rank.localeCompare(other.rank))
      .slice(0, 1)
      .map(({ link }) => link),
  );
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

function subjectOf(row: Cells): Subject {
  return {
    id: cell(row, "id"),
    side: cell(row, "side"),
    date: dateIn(cell(row, "date")),
    explicitness: cell(row, "explicitness"),
    consequenceKinds: items(row, "consequenceKinds"),
    lapsed: row.lapsedDate ? { date: dateIn(row.lapsedDate) } : null,
  } as Subject;
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

/** What a derivation gives, as the cells of the file. */
export function derivedCells(
  derived: Pick<Derivation, "lineStatus" | "response" | "outcome" | "daysHeld" | "responseLag"> & {
    readonly flags: readonly string[];
  },
): Cells {
  const { lineStatus, response, outcome, daysHeld, responseLag, flags } = derived;
  return {
    lineStatus,
    response,
    outcome,
    flags: [...flags].sort().join("|"),
    daysHeldMin: String(daysHeld?.days.least ?? ""),
    daysHeldMax: String(daysHeld?.days.most ?? ""),
    daysHeldUntil: daysHeld?.until ?? "",
    responseLagMin: String(responseLag?.least ?? ""),
    responseLagMax: String(responseLag?.most ?? ""),
  };
}

/** The same cells of a published row. */
export function publishedCells(row: Cells): Cells {
  const columns = ["lineStatus", "response", "outcome", "daysHeldMin", "daysHeldMax", "daysHeldUntil"];
  return {
    ...Object.fromEntries(
      [...columns, "responseLagMin", "responseLagMax"].map((column) => [column, cell(row, column)]),
    ),
    flags: items(row, "flags").sort().join("|"),
  };
}
