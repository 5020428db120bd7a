import type { AnyEntry } from "../read-content";
import type { ContentRule } from "../content-rule";
import { allowedFrom, oneOf } from "../fault";

/** What an entry quotes, and what a link rests on, comes from a source that the entry lists, so that a reader finds it there. */
export const quotesCiteAListedSource: ContentRule = {
  name: "quotes-cite-a-listed-source",
  check({ warnings, events, names }, report) {
    const checkListed = (entry: Sourced, field: string, source: string) => {
      // That there is no such source at all is reported by another rule.
      if (entry.sources.includes(source) || !names.sources.has(source)) return;
      const listed = `${oneOf(entry.sources)}, the sources of this entry`;
      const { allowed, suggestion } = allowedFrom(source, listed, entry.sources);
      report(entry, field, source, allowed, suggestion);
    };
    for (const entry of [...warnings, ...events])
      for (const [field, source] of citationsIn(entry)) checkListed(entry, field, source);
  },
};

type Sourced = AnyEntry & { readonly sources: readonly string[] };

type Citation = readonly [field: string, source: string];

function citationsIn(entry: Sourced): Citation[] {
  const quotes = "quotes" in entry ? entry.quotes : [];
  const answers = "answers" in entry ? entry.answers : [];
  return [
    ...quotes.map(({ source }, index): Citation => [`quotes[${index}].source`, source]),
    ...("seedRefs" in entry ? entry.seedRefs : []).map(({ source }, index): Citation => [
      `seedRefs[${index}].source`,
      source,
    ]),
    ...answers.flatMap(({ sources }, index) =>
      sources.map((source, position): Citation => [`answers[${index}].sources[${position}]`, source]),
    ),
  ];
}
