import { describe, expect, test } from "vitest";

import { citationIn, citationKey, citedPlaces, type CitationTemplates } from "../../src/model/citation";

const templates: CitationTemplates = {
  text: "“cited-title”, cited-address",
  bibtex: "@misc{record-cited-key,\n  title = {cited-title},\n  url = {cited-address},\n}",
  ris: "TI  - cited-title\nUR  - cited-address",
  csl: '{ "id": "record-cited-key", "title": "cited-title", "URL": "cited-address" }',
};

function cited(title: string, url = "https://record.example/") {
  return { title, url, key: "a-page" };
}

describe("a title that is not plain", () => {
  test("has single quotation marks within the double ones of the plain text", () => {
    expect(citationIn("text", templates, cited("NATO “at war”"))).toBe("“NATO ‘at war’”, https://record.example/");
  });

  test("has every sign that BibTeX takes for its own written out, and no brace that it could count", () => {
    expect(citationIn("bibtex", templates, cited("{a} 50% & $5 #1 _x_ ~ ^ \\"))).toContain(
      "title = {{\\textbraceleft{}a\\textbraceright{} 50\\% \\& \\$5 \\#1 \\_x\\_ \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}}",
    );
  });

  test("begins no field of RIS, whatever lines it has", () => {
    expect(citationIn("ris", templates, cited("One\nER  - \r\ntwo"))).toContain("TI  - One ER - two\n");
  });

  test("comes back from JSON as it was", () => {
    const title = 'A "quoted" \\ word\n\tof Путин';
    expect(JSON.parse(citationIn("csl", templates, cited(title)))).toMatchObject({ title });
  });

  test("is taken for words even where it reads like a place in a template", () => {
    expect(citationIn("ris", templates, cited(citedPlaces.url))).toContain("TI  - cited-address\n");
    expect(citationIn("ris", templates, cited("$& $1"))).toContain("TI  - $& $1\n");
  });
});

describe("the key of a citation", () => {
  test("is made from the address within the site", () => {
    expect(citationKey("warnings/2024-09-12-strikes/")).toBe("warnings-2024-09-12-strikes");
  });

  test("tells the views of the timeline apart", () => {
    expect(citationKey("")).toBe("timeline");
    expect(citationKey("?actor=a-president&q=%D0%BD")).toBe("actor-a-president-q-D0-BD");
  });
});
