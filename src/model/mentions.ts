import type { AftermathEvent, Archive, Warning } from "./archive";
import { remembered } from "./remembered";

/** The warnings and events that name something, each in the order of the record. */
export interface Mentions {
  readonly warnings: readonly Warning[];
  readonly events: readonly AftermathEvent[];
}

/** Where the entries that others name are named; an id that nothing names is not there. */
interface MentionIndex {
  /** Who said the warning, or did the event. */
  readonly actors: ReadonlyMap<string, Mentions>;
  /** Which weapon systems the warning names, or were used or decided on in the event. */
  readonly weapons: ReadonlyMap<string, Mentions>;
  /** Which sources show the warning or event, or any part of it. */
  readonly sources: ReadonlyMap<string, Mentions>;
}

const nowhere: Mentions = { warnings: [], events: [] };

/** The warnings and events that name an actor, weapon system or source. */
export function mentionsOf(archive: Archive, kind: keyof MentionIndex, id: string): Mentions {
  return mentionIndex(archive)[kind].get(id) ?? nowhere;
}

const mentionIndex = remembered((archive: Archive): MentionIndex => ({
  actors: mentionsById(
    archive,
    ({ actor }) => [actor],
    ({ actors }) => actors,
  ),
  weapons: mentionsById(
    archive,
    ({ weapons }) => weapons,
    ({ weapons }) => weapons,
  ),
  sources: mentionsById(archive, sourcesOfWarning, sourcesOfEvent),
}));

/** Of warnings and events, those that name something, by its id; each names a thing once at most. */
export function mentionsById(
  { warnings, events }: Mentions,
  namedByWarning: (warning: Warning) => readonly string[],
  namedByEvent: (event: AftermathEvent) => readonly string[],
): ReadonlyMap<string, Mentions> {
  const found = new Map<string, { warnings: Warning[]; events: AftermathEvent[] }>();
  const entryOf = (id: string) => {
    const known = found.get(id) ?? { warnings: [], events: [] };
    found.set(id, known);
    return known;
  };
  for (const warning of warnings) for (const id of new Set(namedByWarning(warning))) entryOf(id).warnings.push(warning);
  for (const event of events) for (const id of new Set(namedByEvent(event))) entryOf(id).events.push(event);
  return found;
}

/** The sources of a warning, of its quotations and of its lapse. */
export function sourcesOfWarning({ sources, quotes, lapsed }: Warning): string[] {
  return [...sources, ...quotes.map(({ source }) => source), ...(lapsed?.sources ?? [])];
}

/** The sources of an event and of its ties. */
export function sourcesOfEvent({ sources, answers }: AftermathEvent): string[] {
  return [...sources, ...answers.flatMap((answer) => answer.sources)];
}
