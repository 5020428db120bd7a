import type { ContentRule, Report } from "../content-rule";
import type { AnyEntry } from "../checked-content";
import { allowedFrom, oneOf } from "../fault";

/** What an entry quotes, and what a link rests on, comes from a source that the entry lists, so that a reader finds it there. */
export const quotesCiteAListedSource: ContentRule = {
  name: "quotes-cite-a-listed-source",
  check({ warnings, events }, report) {
    for (const warning of warnings)
      for (const [index, { source }] of warning.quotes.entries())
        checkListed(warning, `quotes[${index}].source`, source, report);
    for (const entry of [...warnings, ...events])
      for (const [index, { source }] of entry.seedRefs.entries())
        checkListed(entry, `seedRefs[${index}].source`, source, report);
    for (const event of events)
      for (const [index, answer] of event.answers.entries())
        for (const [position, source] of answer.sources.entries())
          checkListed(event, `answers[${index}].sources[${position}]`, source, report);
  },
};

function checkListed(
  entry: AnyEntry & { readonly sources: readonly string[] },
  field: string,
  source: string,
  report: Report,
): void {
  if (entry.sources.includes(source)) return;
  const { allowed, suggestion } = allowedFrom(
    source,
    `${oneOf(entry.sources)}, the sources of this entry`,
    entry.sources,
  );
  report(entry, field, source, allowed, suggestion);
}
