import { z } from "zod";

import { standingOf } from "../../model/source-standing";
import { sourceRankLabels } from "../../model/terms/reference";
import { termSchema } from "../../schema/common";
import { sourceSchema } from "../../schema/source";
import {
  addressField,
  bookkeeping,
  bookkeepingOf,
  countField,
  dateColumns,
  dateFields,
  dayField,
  identity,
  languageField,
  like,
  pageField,
  pageOf,
  proseText,
  summaryField,
  textField,
} from "../fields";
import { countUses, defineTable } from "../table";
import { controlledByField } from "./publishers";

const entry = sourceSchema.shape;

const row = z.strictObject({
  ...identity,
  title: like(textField, entry.title),
  publisher: like(textField, entry.publisher),
  author: like(textField.nullable(), entry.author),
  ...dateFields,
  url: like(addressField.nullable(), entry.url),
  lang: like(languageField, entry.lang),
  kind: entry.kind,
  rank: termSchema(sourceRankLabels).describe("Its rank: that of its publisher, unless the entry gives it another"),
  controlledBy: controlledByField
    .nullable()
    .describe("Derived: the side that controls its publisher, or, of a copy, the publisher of what it copies"),
  copyOf: like(textField.nullable(), entry.copyOf),
  archivedAddress: addressField.nullable().describe("The address of a copy in a public archive, where one is known"),
  archivedDay: dayField.nullable().describe("The day that copy was taken"),
  seen: like(dayField.nullable(), entry.seen),
  evidence: like(textField, entry.evidence),
  file: like(textField.nullable(), entry.file),
  subtitle: like(textField.nullable(), entry.subtitle),
  dateRange: like(textField.nullable(), entry.dateRange),
  dateBasis: like(textField.nullable(), entry.dateBasis),
  stance: like(textField.nullable(), entry.stance),
  warningCount: countField.describe("Derived: how many warnings name it"),
  eventCount: countField.describe("Derived: how many events name it"),
  summary: summaryField.describe("What is to be known about it; plain text"),
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
    return [...archive.byId.sources.values()].map((source) => {
      const { rank, side } = standingOf(archive.publishers, source);
      return {
        id: source.id,
        title: source.title,
        publisher: source.publisher,
        author: source.author,
        ...dateColumns(source.date),
        url: source.url,
        lang: source.lang,
        kind: source.kind,
        rank,
        controlledBy: side,
        copyOf: source.copyOf,
        archivedAddress: source.archived?.address ?? null,
        archivedDay: source.archived?.day ?? null,
        seen: source.seen,
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
      };
    });
  },
});
