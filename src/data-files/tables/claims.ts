import { z } from "zod";

import { claimOnPage, published } from "../../addresses";
import { claimSchema } from "../../schema/claim";
import {
  bookkeeping,
  bookkeepingOf,
  identity,
  idField,
  idListField,
  like,
  pageField,
  proseText,
  seedRefListField,
  summaryField,
  textField,
} from "../fields";
import { defineTable } from "../table";

const entry = claimSchema.shape;

const row = z.strictObject({
  ...identity,
  source: like(idField, entry.source),
  text: like(textField, entry.text),
  madeBy: like(textField, entry.madeBy),
  status: entry.status,
  seedRef: like(textField, entry.seedRef),
  seedRefs: like(seedRefListField, entry.seedRefs),
  about: like(idListField, entry.about),
  sources: like(idListField, entry.sources),
  summary: summaryField.describe("Why it has its status; plain text"),
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
