import { expect, test } from "vitest";
import { speakingRole } from "../../src/views/speaking-role";

test("the office of a person is told", () => {
  expect(speakingRole("Sergei Lavrov", "Foreign Minister of Russia")).toBe("Foreign Minister of Russia");
});

test("an institution's role is told where it adds something", () => {
  expect(speakingRole("North Atlantic Council", "NATO's principal decision-making body")).not.toBeNull();
});

test.each([
  ["Ministry of Defence of Russia", "Ministry of Defence of Russia"],
  ["Ministry of Foreign Affairs of Russia", "Foreign Ministry of Russia"],
])("a role that only says the name %s again is not", (name, role) => {
  expect(speakingRole(name, role)).toBeNull();
});
