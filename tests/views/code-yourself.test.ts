import { expect, test } from "vitest";

import { codeYourself } from "../../src/views/code-yourself";
import { anAnswer, anArchive, anEvent, aWarning } from "../builders";
import { aCodedLink, aCodedStatement, someSecondCodes } from "../coded-twice";

const event = anEvent({ answers: [anAnswer()] });

test("a reader is asked what the codebook asks, with every value there is", () => {
  const { questions } = codeYourself(anArchive(), aWarning());
  expect(questions.map(({ name, answers, choices }) => [name, answers, choices.length])).toEqual([
    ["explicitness", "one", 3],
    ["consequenceKinds", "several", 17],
    ["consequenceForm", "one", 4],
    ["authority", "one", 3],
  ]);
});

test("each event that is tied to the warning is asked about by its headline", () => {
  const { linkQuestions } = codeYourself(anArchive({ events: [event] }), aWarning());
  expect(linkQuestions).toMatchObject([
    {
      legend: "1 March 2023",
      event: { name: "Long-range missiles arrive" },
      answers: "listed",
      record: { code: "crossing", words: "Crossing: the act named was done" },
      second: null,
    },
  ]);
});

test("the record's codes are told in the words of the choices", () => {
  const { questions } = codeYourself(anArchive(), aWarning({ consequenceKinds: ["direct-war", "nuclear"] }));
  expect(questions[1]?.record).toEqual({ code: "nuclear;direct-war", words: "Nuclear; Direct war" });
});

test("a warning that nobody else has coded says so", () => {
  const exercise = codeYourself(anArchive(), aWarning());
  expect(exercise.secondCoder).toBeNull();
  expect(exercise.questions.every(({ second }) => second === null)).toBe(true);
});

test("the second coder's codes stand beside the record's, as they were before discussion", () => {
  const secondCodes = [
    someSecondCodes({
      statements: [aCodedStatement({ authority: "b" })],
      links: [aCodedLink({ relation: null, tie: null })],
    }),
  ];
  const exercise = codeYourself(anArchive({ events: [event], secondCodes }), aWarning());
  expect(exercise.secondCoder).toBe("another editor, 1 February 2025");
  expect(exercise.questions[3]?.second?.code).toBe("b");
  expect(exercise.linkQuestions[0]?.second).toEqual({ code: "none", words: "None of these" });
});

test("what a second coder took for no warning is told as that", () => {
  const none = { explicitness: null, consequenceKinds: null, consequenceForm: null, authority: null };
  const secondCodes = [someSecondCodes({ statements: [aCodedStatement({ inclusion: "no", ...none })], links: [] })];
  const { questions } = codeYourself(anArchive({ secondCodes }), aWarning());
  expect(questions.map(({ second }) => second?.words)).toEqual(Array(4).fill("Not a warning"));
});
