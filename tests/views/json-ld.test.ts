import { expect, test } from "vitest";

import {
  actorJsonLd,
  eventJsonLd,
  siteJsonLd,
  sourceJsonLd,
  warningJsonLd,
  weaponJsonLd,
} from "../../src/views/json-ld";
import { anActor, anEvent, aRecord, aSource, aWarning, aWeapon, on } from "../builders";

const speaker = anActor();

test("words on record are a quotation, a statement without them a claim", () => {
  const quote = { text: "We will answer.", lang: "en", source: "a-source", original: null };
  expect(
    JSON.parse(
      warningJsonLd(aWarning({ quotes: [quote] }), speaker, "https://a.example/", "Crossed after 50 days.", aRecord()),
    ),
  ).toMatchObject({
    "@type": "Quotation",
    text: "We will answer.",
  });
  expect(
    JSON.parse(warningJsonLd(aWarning(), speaker, "https://a.example/", "Crossed after 50 days.", aRecord())),
  ).toMatchObject({
    "@type": "Claim",
    text: "Delivering long-range missiles",
  });
});

test("a statement leads to where the version of the data that holds it is kept, once it is released", () => {
  const partOf = (record: ReturnType<typeof aRecord>): unknown =>
    (JSON.parse(warningJsonLd(aWarning(), speaker, "https://a.example/", "Crossed.", record)) as { isPartOf: unknown })
      .isPartOf;
  expect(partOf(aRecord({ released: "2026-02-03" }))).toMatchObject({
    version: "1.0.0",
    url: "https://record.example/data/versions/1.0.0/",
  });
  expect(partOf(aRecord())).not.toHaveProperty("url");
});

test("an actor and a weapon system are the same as their items of Wikidata, where these are known", () => {
  const url = "https://a.example/";
  const item = "https://www.wikidata.org/wiki/Q7747";
  const institution = anActor({
    kind: "institution",
    nameOriginal: { text: "Министерство", lang: "ru" },
    wikidata: "Q7747",
  });
  expect(JSON.parse(actorJsonLd(institution, url))).toMatchObject({
    "@type": "Organization",
    alternateName: "Министерство",
    url,
    sameAs: item,
  });
  expect(JSON.parse(weaponJsonLd(aWeapon({ aliases: ["A Rocket"], wikidata: "Q7747" }), url))).toMatchObject({
    name: "A Missile",
    alternateName: ["A Rocket"],
    sameAs: item,
  });
  expect(
    JSON.parse(warningJsonLd(aWarning(), anActor({ wikidata: "Q7747" }), url, "Crossed.", aRecord())),
  ).toMatchObject({ author: { "@type": "Person", sameAs: item } });
  expect(JSON.parse(actorJsonLd(anActor(), url))).not.toHaveProperty("sameAs");
  expect(JSON.parse(weaponJsonLd(aWeapon(), url))).not.toHaveProperty("sameAs");
});

test("no text can end the script element it stands in", () => {
  const data = eventJsonLd(anEvent({ headline: "</script><script>alert(1)</script>" }), "https://a.example/");
  expect(data).not.toContain("<");
  expect(JSON.parse(data)).toMatchObject({ name: "</script><script>alert(1)</script>" });
});

test("an event whose doer is not known names nobody", () => {
  expect(JSON.parse(eventJsonLd(anEvent({ sides: ["unknown"] }), "https://a.example/"))).not.toHaveProperty("about");
});

test("an event is no `Event`, which has a place and a start to go to, but a page that covers its days", () => {
  const event = anEvent({ date: on("2023-03"), endDate: on("2023-04-02"), sides: ["united-states"] });
  expect(JSON.parse(eventJsonLd(event, "https://a.example/"))).toMatchObject({
    "@type": "WebPage",
    temporalCoverage: "2023-03/2023-04-02",
    about: [{ "@type": "Organization", name: "United States" }],
  });
});

test("a source leads to where it was published and, where that is not known, to its page", () => {
  const page = "https://a.example/sources/a-source/";
  expect(JSON.parse(sourceJsonLd(aSource(), page))).toMatchObject({
    url: "https://newspaper.example/report",
    mainEntityOfPage: page,
  });
  expect(JSON.parse(sourceJsonLd(aSource({ url: null }), page))).toMatchObject({ url: page });
});

test("the site is known by the address it is published under", () => {
  expect(JSON.parse(siteJsonLd(aRecord(), "https://a.example/red-lines/"))).toMatchObject({
    url: "https://a.example/red-lines/",
  });
});
