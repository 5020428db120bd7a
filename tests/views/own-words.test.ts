import { expect, test } from "vitest";

import type { AftermathEvent, Answer } from "../../src/model/archive";
import { tieView } from "../../src/views/tie-view";
import { warningPage } from "../../src/views/warning-page";
import { anAnswer, anEvent, aSource, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

const sources = [
  aSource(),
  aSource({ id: "of-the-ministry", publisher: "A Ministry", date: on("2023-05-02"), rank: "official" }),
];
function words(says: Answer["says"], event: Partial<AftermathEvent>): AftermathEvent {
  const cited = sources.map(({ id }) => id);
  return anEvent({
    kind: "statement",
    sources: cited,
    answers: [anAnswer({ relation: "rhetoric", says, sources: cited })],
    ...event,
  });
}

const denial = words("not-crossed", { id: "2023-05-01-denial", date: on("2023-05-01") });
const charge = words("crossed", {
  id: "2023-05-02-charge",
  date: on("2023-05-02"),
  sides: ["russia"],
});
const silence = words(null, { id: "2023-05-03-silence", date: on("2023-05-03"), sides: ["russia"] });

const record = aJudgedRecord({ warnings: [aWarning()], events: [denial, charge, silence], sources });

test("the warner's word stands first, then that of those it warned, each with its event, day and best source", () => {
  expect(warningPage(record, aWarning()).ownWords).toMatchObject([
    {
      said: "Russia said that it was",
      date: { text: "2 May 2023" },
      event: { name: charge.headline, href: "/events/2023-05-02-charge/" },
      source: [{ name: "A Ministry, 2 May 2023", href: "/sources/of-the-ministry/" }],
    },
    { said: "The United States said that it was not", date: { text: "1 May 2023" } },
  ]);
});

test("a warning of whose line nobody said so has none, and its outcome is the same", () => {
  const silent = aJudgedRecord({ warnings: [aWarning()], events: [silence], sources });
  const page = warningPage(silent, aWarning());
  expect(page.ownWords).toEqual([]);
  expect(page.answer.text).toBe(warningPage(record, aWarning()).answer.text);
});

test("beside the event the tie says it too", () => {
  const facts = charge.answers.map((answer) => tieView(record.archive, answer, undefined).facts);
  expect(facts).toEqual(["Said that the line was crossed; as a source reports."]);
});
