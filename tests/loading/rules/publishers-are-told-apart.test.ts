import { expect, test } from "vitest";

import { publishersAreToldApart } from "../../../src/loading/rules/publishers-are-told-apart";
import { aPublisher } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("a name that two publishers have is a fault", () => {
  const publishers = [aPublisher(), aPublisher({ name: "Another", names: ["A Newspaper"] })];
  expect(findingsOf(publishersAreToldApart, { publishers }).faults).toMatchObject([
    { file: "content/publishers.yaml", field: "publishers[1].names[0]", found: "A Newspaper" },
  ]);
});

test("a side that controls a publisher without a word on how is a fault, and so is the word without a side", () => {
  const publishers = [
    aPublisher({ controlledBy: "russia" }),
    aPublisher({ name: "Another", basis: "A state agency" }),
    aPublisher({ name: "TASS", controlledBy: "russia", basis: "A state agency" }),
  ];
  expect(findingsOf(publishersAreToldApart, { publishers }).faults).toMatchObject([
    { field: "publishers[0].basis" },
    { field: "publishers[1].basis" },
  ]);
});

test("publishers with names of their own are none", () => {
  expect(findingsOf(publishersAreToldApart)).toEqual(noFindings);
});

test("a main name that is another's already is a fault at that name", () => {
  const publishers = [aPublisher({ names: ["Another"] }), aPublisher({ name: "Another" })];
  expect(findingsOf(publishersAreToldApart, { publishers }).faults).toMatchObject([{ field: "publishers[1].name" }]);
});
