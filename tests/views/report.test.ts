import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { entryPage } from "../../src/addresses";
import { errorForm, reportWays } from "../../src/views/report";
import { aRecord } from "../builders";

const warning = { name: "Missiles & more: an answer?", path: entryPage("warnings", "2023-01-10-a-warning") };
const contact = "errors+red@society.example";
const github = { url: "https://github.com/society/record", on: "github" } as const;

describe("an error is reported", () => {
  test("by a letter to the contact, with headline, id, version and address filled in", () => {
    const [way, ...others] = reportWays(aRecord({ contact, dataVersion: "1.2.0" }), warning);
    expect(others).toEqual([]);
    expect(way?.name).toBe("Report an error");
    const letter = new URL(way?.href ?? "");
    expect(letter.protocol + letter.pathname).toBe(`mailto:${contact}`);
    // A letter's plus is a plus, unlike that of a form: so it is not read with URLSearchParams.
    const [subject = "", body = ""] = letter.search
      .slice(1)
      .split("&")
      .map((part) => decodeURIComponent(part.slice(part.indexOf("=") + 1)));
    expect(subject).toBe("A Record: error in warnings/2023-01-10-a-warning");
    expect(body.split("\r\n").slice(0, 4)).toEqual([
      "Missiles & more: an answer?",
      "Entry: warnings/2023-01-10-a-warning",
      "Address: https://record.example/warnings/2023-01-10-a-warning/",
      "Data version: 1.2.0, as of 31 December 2025",
    ]);
  });

  test("by the form of the repository, where the record names no contact", () => {
    const [way, ...others] = reportWays(aRecord({ repository: github }), warning);
    expect(others).toEqual([]);
    expect(way?.name).toBe("Report an error");
    const form = new URL(way?.href ?? "");
    expect(form.origin + form.pathname).toBe("https://github.com/society/record/issues/new");
    expect(Object.fromEntries(form.searchParams)).toEqual({
      template: "report-an-error.yml",
      title: "Error in warnings/2023-01-10-a-warning",
      name: "Missiles & more: an answer?",
      entry: "warnings/2023-01-10-a-warning",
      address: "https://record.example/warnings/2023-01-10-a-warning/",
      version: "1.0.0, as of 31 December 2025",
    });
  });

  test("by a form of this repository that has a field for each thing filled in", () => {
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${errorForm}`, "utf8")) as { body: { id?: string }[] };
    const [way] = reportWays(aRecord({ repository: github }), warning);
    const filledIn = [...new URL(way?.href ?? "").searchParams.keys()].filter(
      (name) => name !== "template" && name !== "title",
    );
    expect(form.body.map(({ id }) => id)).toEqual(expect.arrayContaining(filledIn));
  });

  test("by letter first, and by form beside it, where the record names both", () => {
    const ways = reportWays(aRecord({ contact, repository: github }), warning);
    expect(ways.map(({ name }) => name)).toEqual(["Report an error", "Report on GitHub"]);
    expect(ways.map(({ href }) => new URL(href).protocol)).toEqual(["mailto:", "https:"]);
  });

  test.each([
    ["gitlab", "https://forge.example/group/record/-/issues/new", "issue[title]", "issue[description]"],
    ["forgejo", "https://forge.example/group/record/issues/new", "title", "body"],
  ] as const)("in a repository on %s, in the words in which it takes them", (on, address, title, body) => {
    const [way] = reportWays(aRecord({ repository: { url: "https://forge.example/group/record", on } }), warning);
    const form = new URL(way?.href ?? "");
    expect(form.origin + form.pathname).toBe(address);
    expect(form.searchParams.get(title)).toBe("Error in warnings/2023-01-10-a-warning");
    expect(form.searchParams.get(body)).toContain("\nData version: 1.0.0, as of 31 December 2025\n");
  });

  test("where it says how the publisher is reached, while the record names neither contact nor repository", () => {
    expect(reportWays(aRecord(), warning)).toEqual([{ name: "Report an error", href: "/about/#reach" }]);
  });

  test("in the start page too, which has no name in its address", () => {
    const [way] = reportWays(aRecord({ repository: github }), { name: "The timeline", path: "/" });
    expect(new URL(way?.href ?? "").searchParams.get("entry")).toBe("timeline");
  });
});
