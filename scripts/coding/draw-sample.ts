import { type AftermathEvent, type Archive, type Link, rolesIn, type Warning } from "../../src/model/archive";
import { type CodedField, statementFields } from "../../src/model/coding";
import { isoPartialDate } from "../../src/model/dates";

/** What is drawn for a second coder: warnings, all their links, and statements that the record does not hold as warnings. */
export interface Sample {
  readonly warnings: readonly Warning[];
  readonly links: readonly SampledLink[];
  readonly others: readonly AftermathEvent[];
}

export interface SampledLink extends Link {
  readonly warning: Warning;
}

/** How much a sample holds at least. CODEBOOK section 10 asks for a fifth and for 50. */
export interface SampleSize {
  readonly share: number;
  readonly warnings: number;
  readonly links: number;
  /** Statements that are no warnings, for each warning drawn. */
  readonly others: number;
}
const usualSize: SampleSize = { share: 0.2, warnings: 60, links: 120, others: 0.18 };
/** Of a sheet on which some fields are coded again: more warnings, because a few fields are coded faster; all where only links are. */
export function retestSize(fields: readonly CodedField[]): SampleSize {
  const share = fields.some((field) => isStatementField(field)) ? 0.3 : 1;
  return { share, warnings: 60, links: 0, others: 0 };
}

function isStatementField(field: CodedField): boolean {
  return statementFields.some((known) => known === field);
}

/**
 * A share of the warnings, spread over sides and years: every n-th of them in the order of side and date, from a start
 * drawn by chance. It grows until it has links enough, or all there are.
 * @param passed ids of warnings that are not to be drawn, because they were coded twice before
 */
export function drawSample(
  archive: Archive,
  random: () => number,
  { size = usualSize, passed = new Set<string>() }: { size?: SampleSize; passed?: ReadonlySet<string> } = {},
): Sample {
  const [start, otherStart] = [random(), random()];
  const ordered = archive.warnings.filter(({ id }) => !passed.has(id)).toSorted(bySideAndDate);
  let count = Math.min(ordered.length, Math.max(size.warnings, Math.ceil(archive.warnings.length * size.share)));
  let warnings = everyNth(ordered, count, start);
  while (linksOf(archive, warnings).length < size.links && count < ordered.length)
    warnings = everyNth(ordered, ++count, start);
  const links = linksOf(archive, warnings);
  const others = everyNth(notHeldAsWarnings(archive, links), Math.round(warnings.length * size.others), otherStart);
  return { warnings, links, others };
}

/**
 * What of a sample is needed to code some fields again: where the relation is not among them it is given, and beside
 * every stated consequence as many other links are enough.
 */
export function sampleFor(fields: readonly CodedField[], sample: Sample, random: () => number): Sample {
  const start = random();
  if (fields.includes("relation")) return sample;
  const isStated = ({ answer }: SampledLink) => answer.relation === "stated-consequence";
  const stated = sample.links.filter(isStated);
  const rest = sample.links.filter((link) => !isStated(link));
  const links = [...stated, ...(fields.includes("tie") ? everyNth(rest, stated.length, start) : [])];
  if (fields.some(isStatementField)) return { ...sample, links };
  return { ...sample, links, warnings: sample.warnings.filter((one) => links.some(({ warning }) => warning === one)) };
}

function bySideAndDate(one: Warning, other: Warning): number {
  const [a, b] = [one, other].map(({ side, date, id }) => `${side} ${isoPartialDate(date)} ${id}`);
  return String(a) < String(b) ? -1 : 1;
}

/** So many items at even distances, the first at a chosen part (0 to 1) of a distance; all if there are no more. */
function everyNth<Item>(items: readonly Item[], count: number, start: number): Item[] {
  const drawn = Math.min(count, items.length);
  const places = Array.from({ length: drawn }, (_, index) => Math.floor(((index + start) * items.length) / drawn));
  return places.flatMap((place) => items.slice(place, place + 1));
}

function linksOf(archive: Archive, warnings: readonly Warning[]): SampledLink[] {
  return warnings.flatMap((warning) => (archive.linksOf.get(warning.id) ?? []).map((link) => ({ ...link, warning })));
}

/** What one person said, in an office that is on record, on a day without a warning by the same person; no act of a link drawn. */
function notHeldAsWarnings({ events, warnings, byId }: Archive, links: readonly SampledLink[]): AftermathEvent[] {
  const linked = new Set(links.map(({ event }) => event.id));
  const warned = new Set(warnings.map(({ actor, date }) => `${actor} ${isoPartialDate(date)}`));
  return events.filter(({ id, kind, actors, date }) => {
    if (kind !== "statement" || linked.has(id)) return false;
    const [speaker, ...more] = actors;
    const actor = speaker === undefined ? undefined : byId.actors.get(speaker);
    if (!actor || more.length > 0 || rolesIn(actor, date.year).length === 0) return false;
    return !warned.has(`${actor.id} ${isoPartialDate(date)}`);
  });
}
