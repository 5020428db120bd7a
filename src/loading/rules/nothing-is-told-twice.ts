import type { CheckedContent, ContentRule } from "../content-rule";
import type { AnyEntry } from "../read-content";
import { isoPartialDate } from "../../model/dates";
import { inWords } from "../fault";

/** Two entries that say the same thing of the same day, or bear the same name or address, are likely one. */
export const nothingIsToldTwice: ContentRule = {
  name: "nothing-is-told-twice",
  check(content, report) {
    const first = new Map<string, AnyEntry>();
    for (const { entry, field, likeness } of likenesses(content)) {
      const other = first.get(likeness);
      if (other && other !== entry)
        report.query(entry, field, inWords(`what ${other.id} says too`), "one entry for one thing");
      else first.set(likeness, entry);
    }
  },
};

interface Likeness {
  readonly entry: AnyEntry;
  readonly field: string;
  readonly likeness: string;
}

function likenesses({ warnings, events, lines, actors, weapons, sources, claims }: CheckedContent): Likeness[] {
  return [
    ...warnings.map((entry) => alike(entry, "line", "statement", isoPartialDate(entry.date), entry.actor, entry.line)),
    ...events.map((entry) => alike(entry, "headline", "event", isoPartialDate(entry.date), entry.headline)),
    ...lines.map((entry) => alike(entry, "statement", "line", entry.side, entry.statement)),
    ...lines.map((entry) => alike(entry, "headline", "line's name", entry.headline)),
    ...actors.map((entry) => alike(entry, "name", "actor", entry.name)),
    ...weapons.map((entry) => alike(entry, "name", "weapon", entry.name)),
    ...sources.flatMap((entry) => (entry.url === null ? [] : [alike(entry, "url", "source", entry.url)])),
    ...claims.map((entry) => alike(entry, "text", "claim", entry.source, entry.text)),
  ].filter(({ entry }) => !entry.withdrawn);
}

const alike = (entry: AnyEntry, field: string, ...words: readonly string[]): Likeness => ({
  entry,
  field,
  likeness: words.join("\n").toLowerCase(),
});
