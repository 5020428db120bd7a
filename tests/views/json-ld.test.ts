import { expect, test } from "vitest";

import { eventJsonLd, warningJsonLd } from "../../src/views/json-ld";
import { anEvent, aWarning } from "../builders";

const speaker = { name: "A President", kind: "person" as const };

test("words on record are a quotation, a statement without them a claim", () => {
  const quote = { text: "We will answer.", lang: "en", source: "a-source", original: null };
  expect(JSON.parse(warningJsonLd(aWarning({ quotes: [quote] }), speaker, "https://a.example/"))).toMatchObject({
    "@type": "Quotation",
    text: "We will answer.",
  });
  expect(JSON.parse(warningJsonLd(aWarning(), speaker, "https://a.example/"))).toMatchObject({
    "@type": "Claim",
    text: "Delivering long-range missiles",
  });
});

test("no text can end the script element it stands in", () => {
  const data = eventJsonLd(anEvent({ headline: "</script><script>alert(1)</script>" }), "https://a.example/");
  expect(data).not.toContain("<");
  expect(JSON.parse(data)).toMatchObject({ name: "</script><script>alert(1)</script>" });
});
