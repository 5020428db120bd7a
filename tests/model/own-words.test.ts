import { expect, test } from "vitest";

import { ownWordsOn, type OwnWord } from "../../src/model/answer";
import type { AftermathEvent, Answer } from "../../src/model/archive";
import { aLink, aWarning, on } from "../builders";

const words = (says: Answer["says"], event: Partial<AftermathEvent>) => aLink({ relation: "rhetoric", says }, event);
const idsOf = (own: readonly OwnWord[]) => own.map(({ link }) => link.event.id);

const warning = aWarning({ side: "russia" });
const russian = words("crossed", { id: "russian", sides: ["russia"], date: on("2023-05-02") });
const american = words("not-crossed", { id: "american", sides: ["united-states"], date: on("2023-05-01") });

test("the warner's side and those it warned are told apart, each with what it said", () => {
  expect(ownWordsOn(warning, [russian, american])).toEqual({
    warner: [{ link: russian, says: "crossed" }],
    others: [{ link: american, says: "not-crossed" }],
  });
});

test("the newest stands last", () => {
  const later = words("not-crossed", { id: "later", sides: ["russia"], date: on("2024-01-01") });
  const earlier = words("not-crossed", { id: "earlier", sides: ["russia"], date: on("2023") });
  expect(idsOf(ownWordsOn(warning, [later, russian, earlier]).warner)).toEqual(["earlier", "russian", "later"]);
});

test("words that say nothing of the crossing, and words not confirmed, are none", () => {
  const silent = words(null, { sides: ["russia"] });
  const claimed = words("crossed", { sides: ["russia"], certainty: "claimed" });
  expect(ownWordsOn(warning, [silent, claimed])).toEqual({ warner: [], others: [] });
});

test("words spoken jointly are the warner's", () => {
  const joint = words("crossed", { id: "joint", sides: ["united-states", "russia"] });
  expect(idsOf(ownWordsOn(warning, [joint]).warner)).toEqual(["joint"]);
});
