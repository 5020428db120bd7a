import { describe, expect, test } from "vitest";

import { requestOf } from "../../../scripts/new/request";

const noFile = () => {
  throw new Error("no such file");
};

describe("the options of an entry", () => {
  test("take lists of ids with commas or one by one, and leave the commas of texts alone", () => {
    const { fields } = requestOf("weapons", ["--sources", "a, b", "--sources", "c", "--aliases", "Big, red"], noFile);
    expect(fields).toEqual({ sources: ["a", "b", "c"], aliases: ["Big, red"] });
  });

  test("begin a group with its own name, and the next group with the same", () => {
    const args = ["--quote", "No, no", "--quote-lang", "en", "--quote-original", "Нет", "--quote-original-lang", "ru"];
    const { fields } = requestOf("warnings", [...args, "--quote", "Never"], noFile);
    expect(fields.quotes).toEqual([
      { text: "No, no", lang: "en", original: { text: "Нет", lang: "ru" } },
      { text: "Never" },
    ]);
  });

  test("are all named where they cannot be understood", () => {
    const args = ["--quote-lang", "en", "--autority", "a", "--role", "x", "--role", "y", "stray", "--venue"];
    expect(requestOf("warnings", args, noFile).problems).toEqual([
      "--quote-lang  comes before the option that begins its group, --quote",
      "--autority  no such option (did you mean --authority?)",
      "--role  is given twice",
      "--venue  needs a value",
      `"stray" belongs to no option: a value with spaces goes in quotation marks`,
    ]);
  });

  test("add to the fields of a file", () => {
    const file = "summary: It arrived.\nkind: delivery\nanswers: [{ warning: a-warning }]\n";
    const { fields, texts } = requestOf("events", ["--from", "it.yaml", "--answer-tie", "reported"], () => file);
    expect(fields).toEqual({ kind: "delivery", answers: [{ warning: "a-warning", tie: "reported" }] });
    expect(texts.summary).toBe("It arrived.");
  });
});
