import { z } from "zod";

import { sideLabels, sides, type Side } from "../../model/terms/side";
import { sourceRankLabels } from "../../model/terms/reference";
import { publisherNamed } from "../../model/source-standing";
import { termSchema } from "../../schema/common";
import { countField, textField } from "../fields";
import { defineTable } from "../table";

/** The side that controls a publisher or a source, as tables name it. */
export const controlledByField = z.enum(sides).meta({ enumDescriptions: sides.map((side: Side) => sideLabels[side]) });

const row = z.strictObject({
  name: textField.describe("Its name"),
  names: z.array(textField).describe("Other ways in which sources spell it"),
  rank: termSchema(sourceRankLabels).describe("The rank of what it publishes; codebook, section 4"),
  controlledBy: controlledByField.nullable().describe("The side that controls it, if one does"),
  basis: textField.nullable().describe("How that side controls it"),
  sourceCount: countField.describe("Derived: how many sources of the record it published"),
});

export const publishers = defineTable({
  name: "publishers",
  title: "Publishers",
  description: "One row a publisher of sources, with its rank and, where a party controls it, that side.",
  row,
  key: ["name"],
  rows: ({ archive }) => {
    const counts = Map.groupBy(
      archive.sources,
      ({ publisher }) => publisherNamed(archive.publishers, publisher)?.name ?? publisher,
    );
    return archive.publishers.map((publisher) => ({
      ...publisher,
      names: [...publisher.names],
      sourceCount: counts.get(publisher.name)?.length ?? 0,
    }));
  },
});
