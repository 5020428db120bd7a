import ICAL from "ical.js";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";

import { unseenLettersIn } from "../../src/loading/decode-text";
import { files, readBuilt } from "./support/built-site";

/*
 * What is written for other programs, each file of it, read by a parser as strict as theirs.
 */

/** Reads a file as its format has it and gives every text in it, names too. @throws where it is not well-formed */
type ReadTexts = (text: string) => string[];

const formats: Readonly<Record<string, ReadTexts>> = {
  xml: textsOfXml,
  svg: textsOfXml,
  json: textsOfJson,
  ics: textsOfCalendar,
};

/** Formats that other tests read, or that hold no text of the record. */
const others = [
  "html",
  "css",
  "js",
  "csv",
  "txt",
  "woff2",
  "png",
  "ico",
  "zip",
  "sha256",
  "_headers",
  "xlsx",
  "sqlite",
  "nojekyll",
];

function textsOfXml(text: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (found) => texts.push(found));
  parser.on("cdata", (found) => texts.push(found));
  parser.on("opentag", ({ attributes }) => texts.push(...Object.values(attributes).map(({ value }) => value)));
  parser.write(text).close();
  return texts;
}

function textsOfJson(text: string): string[] {
  const texts: string[] = [];
  JSON.parse(text, (name, value: unknown) => {
    texts.push(name, ...(typeof value === "string" ? [value] : []));
    return value;
  });
  return texts;
}

function textsOfCalendar(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return [calendar, ...calendar.getAllSubcomponents()].flatMap((component) =>
    component.getAllProperties().flatMap((property) => property.getValues().map(String)),
  );
}

const formatOf = (file: string): string => file.slice(file.lastIndexOf(".") + 1);

/** What a reader of the file would stumble over. */
function faultsOf(file: string, read: ReadTexts): string[] {
  try {
    const unseen = new Set(
      read(readBuilt(file).toString("utf8"))
        .flatMap(unseenLettersIn)
        .map(({ name }) => name),
    );
    return [...unseen].map((name) => `${file}: ${name}`);
  } catch (error) {
    return [`${file}: ${String(error)}`];
  }
}

test("every file is of a format that these tests know", () => {
  expect(files.filter((file) => !(formatOf(file) in formats) && !others.includes(formatOf(file)))).toEqual([]);
});

describe("every file is well-formed and without a letter that cannot be seen, of those in", () => {
  test.each(Object.entries(formats))("%s", (format, read) => {
    const written = files.filter((file) => formatOf(file) === format);
    expect(written.length).toBeGreaterThan(0);
    expect(written.flatMap((file) => faultsOf(file, read))).toEqual([]);
  });
});
