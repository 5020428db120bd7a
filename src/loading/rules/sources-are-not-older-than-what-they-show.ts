import type { AftermathEvent, Warning } from "../../model/archive";
import { isoPartialDate, spanOf, whollyBefore } from "../../model/dates";
import type { CheckedContent, ContentRule } from "../content-rule";
import { inWords } from "../fault";

/** Nothing can be shown by texts that are all older than it. */
export const sourcesAreNotOlderThanWhatTheyShow: ContentRule = {
  name: "sources-are-not-older-than-what-they-show",
  check(content, report) {
    for (const entry of [...content.warnings, ...content.events])
      if (allOlder(content, entry, entry.sources))
        report.query(entry, "sources", olderSources, `a source not older than ${isoPartialDate(entry.date)}`);
    for (const event of content.events)
      for (const [index, { sources }] of event.answers.entries())
        if (allOlder(content, event, sources))
          report.query(
            event,
            `answers[${index}].sources`,
            olderSources,
            `a source not older than the event, ${isoPartialDate(event.date)}`,
          );
  },
};

const olderSources = inWords("only sources older than what they show");

function allOlder({ byId }: CheckedContent, { date }: Warning | AftermathEvent, sources: readonly string[]): boolean {
  const dates = sources.map((id) => byId.sources.get(id)?.date);
  return dates.every((published) => published !== undefined && whollyBefore(spanOf(published), spanOf(date)));
}
