import { toString } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";

import type { Archive, Prose } from "../../src/model/archive";
import { consequenceKindDefinitions, consequenceKindLabels } from "../../src/model/terms/warning";
import type { Definition } from "../../src/model/terms/definition";
import { eventKindDefinitions, eventKindLabels } from "../../src/model/terms/event";
import { themeDefinitions, themeLabels } from "../../src/model/terms/theme";
import { typeset } from "../../src/typesetting/typeset";
import { publishedRecord } from "../data-files/published-record";

interface DefinedList {
  readonly heading: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, Definition>>;
  /** Whether an entry of the record bears a value. */
  readonly bears: (archive: Archive, id: string, value: string) => boolean;
}

const lists: readonly DefinedList[] = [
  {
    heading: "Kinds of consequence",
    labels: consequenceKindLabels,
    definitions: consequenceKindDefinitions,
    bears: ({ warnings }, id, value) =>
      warnings.some((warning) => warning.id === id && warning.consequenceKinds.some((kind) => kind === value)),
  },
  {
    heading: "Kinds of event",
    labels: eventKindLabels,
    definitions: eventKindDefinitions,
    bears: ({ events }, id, value) => events.some((event) => event.id === id && event.kind === value),
  },
  {
    heading: "Themes",
    labels: themeLabels,
    definitions: themeDefinitions,
    bears: ({ lines }, id, value) => lines.some((line) => line.id === id && line.themes.some((each) => each === value)),
  },
];

/** The rows of the table that follows a heading, its head left out. */
function tableUnder({ children }: Prose, heading: string): string[][] {
  const start = children.findIndex((node) => node.type === "heading" && toString(node) === heading);
  const table = children.slice(start).find((node) => node.type === "table");
  return table?.children.slice(1).map(({ children: cells }) => cells.map((cell) => toString(cell))) ?? [];
}

describe.each(lists)("the definitions: $heading", ({ heading, labels, definitions, bears }) => {
  test("stand in section 14 of the codebook as in the code, word for word and in the same order", async () => {
    const { codebook } = (await publishedRecord()).archive;
    const rows = Object.entries(labels).map(([value, label]) => [
      `${label} (${value})`,
      definitions[value]?.definition,
      definitions[value]?.example,
    ]);
    expect(tableUnder(codebook, heading).map(([name = "", ...rest]) => [typeset(name), ...rest])).toEqual(rows);
  });

  test("are one sentence each, and one example", () => {
    const sentences = Object.values(definitions).flatMap(({ definition, example }) => [definition, example]);
    expect(sentences.filter((sentence) => !/^[^.!?\n]*\.$/.test(sentence))).toEqual([]);
  });

  test("have their examples from entries that stand in the record and bear the value", async () => {
    const { archive } = await publishedRecord();
    const wrong = Object.entries(definitions).filter(([value, { of }]) => of !== null && !bears(archive, of, value));
    expect(wrong.map(([value, { of }]) => [value, of])).toEqual([]);
  });
});
