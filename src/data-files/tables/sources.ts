import { z } from "zod";

import { sourceKinds } from "../../model/terms/reference";
import { dateColumns, dateFields } from "../date-fields";
import { bookkeeping, bookkeepingOf, identity, pageField, pageOf, proseText, summaryField } from "../entry-fields";
import { addressField, countField, languageField, textField } from "../fields";
import { defineTable } from "../table";
import { countUses } from "../uses";

const row = z.strictObject({
  ...identity,
  title: textField.describe("As the publisher prints it; in square brackets where it is ours."),
  publisher: textField.describe("Who published it."),
  author: textField.nullable().describe("Who wrote it, as printed."),
  ...dateFields,
  url: addressField.nullable().describe("Where it was read; only a founding article may have none."),
  lang: languageField.describe("Its language."),
  kind: z.enum(sourceKinds).describe("What kind of text it is."),
  evidence: textField.describe("The few words seen in it that carry the fact, to the letter."),
  file: textField.nullable().describe("Of a founding article: the file it is kept in."),
  subtitle: textField.nullable().describe("Of a founding article: its subtitle."),
  dateRange: textField.nullable().describe("Of a founding article: the days it may have been written."),
  dateBasis: textField.nullable().describe("Of a founding article: how its date is known."),
  stance: textField.nullable().describe("Of a founding article: its stance, in one neutral sentence."),
  warningCount: countField.describe("Derived: how many warnings name it."),
  eventCount: countField.describe("Derived: how many events name it."),
  summary: summaryField.describe("What is to be known about it; plain text."),
  ...bookkeeping,
  ...pageField,
});

export const sources = defineTable({
  name: "sources",
  title: "Sources",
  description: "One row a text in which a fact of the record was read, with the words that carry the fact.",
  row,
  key: ["id"],
  rows: ({ archive }) => {
    const warningCount = countUses(archive.warnings, (warning) => warning.sources);
    const eventCount = countUses(archive.events, (event) => event.sources);
    return [...archive.byId.sources.values()].map((source) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      author: source.author,
      ...dateColumns(source.date),
      url: source.url,
      lang: source.lang,
      kind: source.kind,
      evidence: source.evidence,
      file: source.file ?? null,
      subtitle: source.subtitle ?? null,
      dateRange: source.dateRange ?? null,
      dateBasis: source.dateBasis ?? null,
      stance: source.stance ?? null,
      warningCount: warningCount(source.id),
      eventCount: eventCount(source.id),
      summary: proseText(source.summary),
      ...bookkeepingOf(source),
      ...pageOf("sources", source),
    }));
  },
});
