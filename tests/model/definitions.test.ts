import { describe, expect, test } from "vitest";

import { publishedRecord } from "../data-files/published-record";
import { definedLists, rowsFor, rowsIn } from "./defined-lists";

describe.each(definedLists)("the definitions: $heading", (list) => {
  const { definitions, bears } = list;

  test("stand in section 14 of the codebook as in the code, word for word and in the same order", async () => {
    const { codebook } = (await publishedRecord()).archive;
    expect(rowsIn(codebook, list)).toEqual(rowsFor(list));
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
