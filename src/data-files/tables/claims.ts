import { z } from "zod";

import { claimOnPage, published } from "../../addresses";
import { claimStatuses } from "../../model/terms/reference";
import { bookkeeping, bookkeepingOf, identity, pageField, proseText, summaryField } from "../entry-fields";
import { idField, idListField, seedRefListField, textField } from "../fields";
import { defineTable } from "../table";

const row = z.strictObject({
  ...identity,
  source: idField.describe("The founding article that asserts it."),
  text: textField.describe("What is asserted, in our words."),
  madeBy: textField.describe("Who asserts it."),
  status: z
    .enum(claimStatuses)
    .describe("Attributed to somebody, disputed, not supported in the article, or wrong by the sources named."),
  seedRef: textField.describe("The article's words, to the letter."),
  seedRefs: seedRefListField.describe("Further passages that carry it."),
  about: idListField.describe("The warnings and events it is about."),
  sources: idListField.describe("The sources by which its status was judged."),
  summary: summaryField.describe("Why it has its status; plain text."),
  ...bookkeeping,
  ...pageField,
});

export const claims = defineTable({
  name: "claims",
  title: "Claims",
  description: "One row an assertion of a founding article beyond the warnings and events themselves, with its status.",
  row,
  key: ["id"],
  refersTo: { source: "sources" },
  rows: ({ archive }) =>
    [...archive.byId.claims.values()].map((claim) => ({
      id: claim.id,
      source: claim.source,
      text: claim.text,
      madeBy: claim.madeBy,
      status: claim.status,
      seedRef: claim.seedRef,
      seedRefs: claim.seedRefs,
      about: claim.about,
      sources: claim.sources,
      summary: proseText(claim.summary),
      ...bookkeepingOf(claim),
      page: published(claimOnPage(claim.source, claim.id)),
    })),
});
