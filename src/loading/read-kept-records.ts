import { unzipSync } from "fflate";
import papaparse from "papaparse";
import { z } from "zod";

import type { DayRange } from "../model/derivation";
import type { DerivationRecord } from "../model/derivation-record";
import type { KeptRecord } from "../model/kept-record";
import type { OutcomeRow } from "../model/outcome-row";
import {
  keptOutcomeSchema,
  keptPackageSchema,
  keptTableSchemas,
  type KeptOutcome,
  type KeptTables,
} from "../schema/kept-record";
import { keptFiles, type KeptVersion } from "../schema/kept-version";
import { keptVersionsFolder } from "./content-paths";
import type { Files } from "./files";

/**
 * The record as kept versions have it, newest first: the last version by each codebook, since what a rule changed is
 * seen between it and what came after.
 * @param versions newest first, with files that are known to be those that were kept
 * @throws Error naming the file that can't be read
 */
export async function readKeptRecords(files: Files, versions: readonly KeptVersion[]): Promise<KeptRecord[]> {
  const lastByCodebook = versions.filter(
    ({ codebookVersion }, index) => versions.findIndex((each) => each.codebookVersion === codebookVersion) === index,
  );
  return Promise.all(lastByCodebook.map((version) => readKeptRecord(files, version)));
}

async function readKeptRecord(files: Files, { version, codebookVersion, asOf }: KeptVersion): Promise<KeptRecord> {
  const folder = `${keptVersionsFolder}/${version}`;
  const packed = unzipSync(await files.read(`${folder}/${keptFiles.zip}`));
  const read = <Value>(name: string, schema: z.ZodType<Value>): Value =>
    parsed(`${folder}/${keptFiles.zip}, ${name}`, JSON.parse(textOf(packed[name])), schema);
  const outcomes = outcomesIn(`${folder}/${keptFiles.outcomes}`, await files.read(`${folder}/${keptFiles.outcomes}`));
  return {
    version,
    codebookVersion,
    lastChange: read("datapackage.json", keptPackageSchema).created,
    facts: factsOf(asOf, {
      warnings: read("warnings.json", keptTableSchemas.warnings).rows,
      events: read("events.json", keptTableSchemas.events).rows,
      links: read("links.json", keptTableSchemas.links).rows,
      lines: read("lines.json", keptTableSchemas.lines).rows,
    }),
    outcomes: { warnings: rowsOf(outcomes, "warning"), lines: rowsOf(outcomes, "line") },
  };
}

/** As the archive has them: nothing withdrawn, every list in the order of its table. */
function factsOf(asOf: string, { warnings, events, links, lines }: KeptTables): DerivationRecord {
  const ties = Map.groupBy(
    links.filter(standing).map(({ event, warning, relation, degree, missing, order }) => ({
      event,
      answer: { warning, relation, degree, missing, order },
    })),
    ({ event }) => event,
  );
  return {
    asOf,
    lines: lines.filter(standing).map(({ withdrawn: _, ...line }) => line),
    warnings: warnings.filter(standing).map(({ withdrawn: _, lapsedDate, ...warning }) => ({
      ...warning,
      lapsed: lapsedDate && { date: lapsedDate },
    })),
    events: events.filter(standing).flatMap(({ withdrawn: _, ...event }) => {
      const answers = (ties.get(event.id) ?? []).map(({ answer }) => answer);
      return answers.length === 0 ? [] : [{ ...event, answers }];
    }),
  };
}

function standing({ withdrawn }: { readonly withdrawn: boolean }): boolean {
  return !withdrawn;
}

function outcomesIn(file: string, bytes: Uint8Array): KeptOutcome[] {
  const { data } = papaparse.parse<unknown>(textOf(bytes), { header: true, skipEmptyLines: true });
  return parsed(file, data, z.array(keptOutcomeSchema));
}

function rowsOf(outcomes: readonly KeptOutcome[], kind: KeptOutcome["kind"]): Map<string, OutcomeRow> {
  const ofKind = outcomes.filter((outcome) => outcome.kind === kind);
  return new Map(ofKind.map((outcome) => [outcome.id, outcomeRowOf(outcome)]));
}

function outcomeRowOf({
  lineStatus,
  response,
  outcome,
  flags,
  daysHeldUntil: until,
  ...days
}: KeptOutcome): OutcomeRow {
  const held = rangeOf(days.daysHeldMin, days.daysHeldMax);
  return {
    ...{ lineStatus, response, outcome, flags },
    daysHeld: held && until !== "" ? { ...held, until } : null,
    daysHeldInPart: rangeOf(days.daysHeldInPartMin, days.daysHeldInPartMax),
    responseLag: rangeOf(days.responseLagMin, days.responseLagMax),
  };
}

function rangeOf(least: number | null, most: number | null): DayRange | null {
  return least === null || most === null ? null : { least, most };
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function parsed<Value>(file: string, value: unknown, schema: z.ZodType<Value>): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${file} is not what was kept:\n${z.prettifyError(result.error)}`);
}
