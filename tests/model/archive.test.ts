import { expect, test } from "vitest";

import { rolesIn, rolesWhenSpeaking } from "../../src/model/archive";
import { anActor, aWarning, on } from "../builders";

const said = (date: string, role: string) => aWarning({ id: `${date}-said`, date: on(date), role });

test("an office is attested for the years of the statements made in it, not for those between them", () => {
  const roles = rolesWhenSpeaking([
    said("2020-01-01", "Prime Minister"),
    said("2021-05-05", "Chairman"),
    said("2021-06-06", "Chairman"),
    said("2024-01-01", "Chairman"),
  ]);
  expect(roles).toEqual([
    { title: "Prime Minister", years: [2020] },
    { title: "Chairman", years: [2021, 2024] },
  ]);
});

test("an office is shown only for the years that attest it", () => {
  const actor = anActor({ roles: [{ title: "Minister", from: 2022, to: 2023 }] });
  expect([2021, 2022, 2023, 2024].map((year) => rolesIn(actor, year))).toEqual([[], ["Minister"], ["Minister"], []]);
});

test("an office whose end nothing shows goes on, one whose beginning nothing shows is left out", () => {
  const actor = anActor({
    roles: [
      { title: "President", from: 2022, to: null },
      { title: "Adviser", from: null, to: 2030 },
    ],
  });
  expect(rolesIn(actor, 2025)).toEqual(["President"]);
});
