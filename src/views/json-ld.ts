import type { Claim, Event, Quotation, Thing, WebSite, WithContext } from "schema-dts";

import type { AftermathEvent, RecordSettings, Warning } from "../model/archive";
import { isoPartialDate } from "../model/partial-date";
import { eventSideLabels } from "../model/terms/side";
import { plainText } from "./plain-text";

/** schema.org data as JSON text that is safe inside a script element: no `<` can end it. */
function jsonText(data: WithContext<Thing>): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** The site as a whole. */
export function siteJsonLd({ name, url, publisher }: RecordSettings): string {
  const site: WithContext<WebSite> = {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name,
    url,
    inLanguage: "en",
    publisher: { "@type": "Organization", name: publisher },
  };
  return jsonText(site);
}

/** What was said: a quotation where the record has the words, else a claim. No rating is given. */
export function warningJsonLd(
  warning: Warning,
  speaker: { name: string; kind: "person" | "institution" },
  url: string,
): string {
  const [quote] = warning.quotes;
  const creator = {
    "@type": speaker.kind === "person" ? ("Person" as const) : ("Organization" as const),
    name: speaker.name,
  };
  const common = {
    "@context": "https://schema.org" as const,
    name: warning.headline,
    url,
    dateCreated: isoPartialDate(warning.date),
  };
  if (!quote)
    return jsonText({
      ...common,
      "@type": "Claim",
      text: warning.redLine,
      author: creator,
    } satisfies WithContext<Claim>);
  return jsonText({
    ...common,
    "@type": "Quotation",
    text: quote.text,
    inLanguage: quote.lang,
    creator,
    spokenByCharacter: creator,
  } satisfies WithContext<Quotation>);
}

/** What was done. */
export function eventJsonLd(event: AftermathEvent, url: string): string {
  const data: WithContext<Event> = {
    "@context": "https://schema.org",
    "@type": "Event",
    name: event.headline,
    url,
    description: plainText(event.summary),
    startDate: isoPartialDate(event.date),
    ...(event.endDate ? { endDate: isoPartialDate(event.endDate) } : {}),
    contributor: event.sides
      .filter((side) => side !== "unknown")
      .map((side) => ({ "@type": "Organization" as const, name: eventSideLabels[side] })),
  };
  return jsonText(data);
}
