import type {
  Claim,
  CreativeWork,
  Dataset,
  Organization,
  Person,
  Quotation,
  SearchAction,
  Thing,
  WebPage,
  WebSite,
  WithContext,
} from "schema-dts";

import { published, search, wikidataItem } from "../addresses";
import { publisherName } from "../model/answered-for";
import type { Actor, AftermathEvent, RecordSettings, Source, Warning, Weapon } from "../model/archive";
import { isoPartialDate } from "../model/dates";
import { sourceKindLabels } from "../model/terms/reference";
import { eventSideLabels, unknownSide } from "../model/terms/side";
import { versionAddress } from "./citation";
import { plainText } from "./plain-text";

/*
 * What a page says to machines, in the terms of schema.org. `url` is the page's own address, with its host.
 */

/** schema.org data as JSON text that is safe inside a script element: no `<` can end it. */
function jsonText(data: WithContext<Thing>): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** The site as a whole. */
export function siteJsonLd(record: RecordSettings, url: string): string {
  const site: WithContext<WebSite> = {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: record.name,
    url,
    inLanguage: "en",
    publisher: publisherThing(record),
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${published(search)}?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    } as SearchAction,
  };
  return jsonText(site);
}

/**
 * What was said: a quotation where the record has the words, else a claim. No rating is given.
 * @param answer what happened then, as the page says it
 * @param record whose version of the data it belongs to
 */
export function warningJsonLd(
  warning: Warning,
  speaker: Pick<Actor, "name" | "kind" | "wikidata">,
  url: string,
  answer: string,
  record: RecordSettings,
): string {
  const [quote] = warning.quotes;
  const said = {
    "@context": "https://schema.org" as const,
    name: warning.headline,
    description: answer,
    url,
    dateCreated: isoPartialDate(warning.date),
    isPartOf: versionThing(record),
  };
  const author = actorThing(speaker);
  const data: WithContext<Claim | Quotation> = quote
    ? {
        ...said,
        "@type": "Quotation",
        text: quote.text,
        inLanguage: quote.lang,
        creator: author,
        spokenByCharacter: author,
      }
    : { ...said, "@type": "Claim", text: warning.redLine, author };
  return jsonText(data);
}

/** A person or an institution, the same as the item of Wikidata where that is known. */
function actorThing({ name, kind, wikidata }: Pick<Actor, "name" | "kind" | "wikidata">) {
  return {
    "@type": kind === "person" ? ("Person" as const) : ("Organization" as const),
    name,
    ...sameAs(wikidata),
  };
}

function sameAs(wikidata: string | null): { sameAs?: string } {
  return wikidata === null ? {} : { sameAs: wikidataItem(wikidata) };
}

/** Who spoke or acted. */
export function actorJsonLd(actor: Actor, url: string): string {
  const { nameOriginal } = actor;
  const data: WithContext<Person | Organization> = {
    "@context": "https://schema.org",
    ...actorThing(actor),
    ...(nameOriginal ? { alternateName: nameOriginal.text } : {}),
    url,
  };
  return jsonText(data);
}

/** A weapon system, or another means, of which schema.org has no kind. */
export function weaponJsonLd({ name, aliases, wikidata }: Weapon, url: string): string {
  const data: WithContext<Thing> = {
    "@context": "https://schema.org",
    "@type": "Thing",
    name,
    ...(aliases.length > 0 ? { alternateName: [...aliases] } : {}),
    url,
    ...sameAs(wikidata),
  };
  return jsonText(data);
}

/**
 * What was done, as the page that tells of it. An `Event` is to those who read these data one that people may go to,
 * with a place and a start to the minute, which a decision or a delivery has not; the days are what the page covers.
 */
export function eventJsonLd(event: AftermathEvent, url: string): string {
  const sides = event.sides.filter((side) => side !== unknownSide);
  const days = [event.date, ...(event.endDate ? [event.endDate] : [])].map(isoPartialDate);
  const data: WithContext<WebPage> = {
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: event.headline,
    url,
    description: plainText(event.summary),
    inLanguage: "en",
    temporalCoverage: days.join("/"),
    ...(sides.length > 0
      ? { about: sides.map((side) => ({ "@type": "Organization" as const, name: eventSideLabels[side] })) }
      : {}),
  };
  return jsonText(data);
}

/** A text in which facts of the record were read. */
export function sourceJsonLd(source: Source, url: string): string {
  const work: WithContext<CreativeWork> = {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    name: source.title,
    url: source.url ?? url,
    mainEntityOfPage: url,
    datePublished: isoPartialDate(source.date),
    inLanguage: source.lang,
    genre: sourceKindLabels[source.kind],
    publisher: { "@type": "Organization", name: source.publisher },
    // As the publisher prints it, which may be several names.
    ...(source.author ? { creditText: source.author } : {}),
  };
  return jsonText(work);
}

/** What a set of data says of itself to those who catalogue data. */
export interface DatasetFacts {
  readonly name: string;
  /** The page that tells of it, with its host. */
  readonly url: string;
  readonly version: string;
  readonly description: string;
  readonly licenceUrl: string;
  readonly keywords: readonly string[];
  /** The day it was published, `YYYY-MM-DD`, and where it stays; null before its release, and where that is not known. */
  readonly published: string | null;
  readonly sameAs: string | null;
  /** The day the data came to be as they are, `YYYY-MM-DD`. */
  readonly modified: string;
  /** From the first day spoken of to the as-of date, `YYYY-MM-DD`. */
  readonly covers: readonly [from: string, to: string];
  /** The states that it tells of, by their codes of ISO 3166; empty where that is not known. */
  readonly countries: readonly { readonly name: string; readonly code: string }[];
  /** Its columns, each by the name of its table and its own, with what it holds. */
  readonly columns: readonly { readonly name: string; readonly description: string }[];
  /** How it was made, in a sentence, and the rules. */
  readonly technique: readonly string[];
  /** What it was made from. */
  readonly basedOn: { readonly name: string; readonly url: string };
  readonly files: readonly DatasetFile[];
}

/** One file of a set of data. */
interface DatasetFile {
  readonly name: string;
  readonly url: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Who publishes the record; the record itself where nobody is named. */
function publisherThing(record: RecordSettings): Exclude<Organization | Person, string> {
  const { publisher } = record;
  return publisher ? publisherOf(publisher) : { "@type": "Organization", name: publisherName(record) };
}

function publisherOf(publisher: Exclude<RecordSettings["publisher"], null>): Exclude<Organization | Person, string> {
  const { name, page } = publisher;
  return publisher.is === "person"
    ? { "@type": "Person", name, url: page }
    : { "@type": "Organization", name, url: page };
}

/** The version of the data that a page belongs to, which leads to where it is kept. */
function versionThing(record: RecordSettings): Exclude<Dataset, string> {
  const { name, dataVersion, doi } = record;
  const url = versionAddress(record);
  return {
    "@type": "Dataset",
    name,
    version: dataVersion,
    ...(url === null ? {} : { url }),
    ...(doi === null ? {} : { identifier: `https://doi.org/${doi}` }),
  };
}

/**
 * A set of data, by what schema.org and the search engines for data ask for. What nobody has said, such as who publishes
 * it, is left out.
 */
export function datasetJsonLd(
  { doi, publisher }: Pick<RecordSettings, "doi" | "publisher">,
  facts: DatasetFacts,
): string {
  const dataset: WithContext<Dataset> = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: facts.name,
    url: facts.url,
    ...(doi === null ? {} : { identifier: `https://doi.org/${doi}` }),
    description: facts.description,
    keywords: [...facts.keywords],
    license: facts.licenceUrl,
    ...(publisher === null ? {} : { creator: publisherOf(publisher), publisher: publisherOf(publisher) }),
    version: facts.version,
    ...(facts.sameAs === null ? {} : { sameAs: facts.sameAs }),
    ...(facts.published === null ? {} : { datePublished: facts.published }),
    dateModified: facts.modified,
    temporalCoverage: facts.covers.join("/"),
    ...(facts.countries.length > 0
      ? { spatialCoverage: facts.countries.map(({ name, code }) => ({ "@type": "Country", name, identifier: code })) }
      : {}),
    isAccessibleForFree: true,
    inLanguage: "en",
    measurementTechnique: [...facts.technique],
    variableMeasured: facts.columns.map((column) => ({ "@type": "PropertyValue", ...column })),
    isBasedOn: { "@type": "CreativeWork", ...facts.basedOn },
    distribution: facts.files.map(({ name, url, mediaType, bytes, sha256 }) => ({
      "@type": "DataDownload",
      name,
      contentUrl: url,
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
  return jsonText(dataset);
}
