import { expect, test } from "vitest";

import { actorPage } from "../../src/views/actor-page";
import { aftermathSelection, ownSelection } from "../../src/views/facet-selection";
import { weaponPage } from "../../src/views/weapon-page";
import { anActor, anAnswer, anEvent, aWarning, aWeapon, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "./judged";

const weapon = aWeapon({ id: "a-missile", name: "A Missile" });
const other = aWeapon({ id: "a-tank", name: "A Tank" });
const named = aWarning({ id: "2023-01-10-named", weapons: ["a-missile", "a-tank"] });
const later = aWarning({ id: "2023-02-10-later", date: on("2023-02-10"), weapons: ["a-missile"] });
const used = aWarning({ id: "2023-01-11-used", date: on("2023-01-11") });
const words = ["01", "02", "03"].map((day) =>
  anEvent({
    id: `2023-04-${day}`,
    date: on(`2023-04-${day}`),
    sides: ["russia"],
    answers: [anAnswer({ warning: used.id, relation: "rhetoric" })],
  }),
);
const strike = anEvent({
  id: "2023-03-01-strike",
  actors: ["a-minister"],
  weapons: ["a-missile"],
  answers: [named, used].map(({ id }) => anAnswer({ warning: id })),
});
const record = aJudgedRecord({
  actors: [anActor(), anActor({ id: "a-minister", name: "A Minister" })],
  weapons: [weapon, other],
  warnings: [named, later, used],
  events: [strike, ...words],
});

test("a weapon's page begins with the warnings that name it, newest first, then those after which it was used", () => {
  const { selection } = weaponPage(record, weapon);
  expect(selection?.groups.map(({ heading, pairs }) => [heading, pairs.map(({ id }) => id)])).toEqual([
    ["Named or meant in the warning: 2", ["2023-02-10-later", "2023-01-10-named"]],
    ["Part of what happened afterwards: 1", ["2023-01-11-used"]],
  ]);
  expect(selection?.about).toBe("Cruise missile, United States");
  expect(selection?.onTimeline).toBe("/?weapon=a-missile");
  expect(selection?.compare).toBe("/compare/?a=weapon:a-missile");
});

test("what matches is marked: the weapon's tag and the event it was used in", () => {
  const [own, aftermath] = weaponPage(record, weapon).selection?.groups ?? [];
  expect(own?.pairs[1]?.weapons.map(({ name, isMatch }) => [name, isMatch])).toEqual([
    ["A Missile", true],
    ["A Tank", false],
  ]);
  expect(aftermath?.pairs[0]?.told.map(({ matched }) => matched)).toEqual([{ actor: null }]);
  expect(aftermath?.pairs[0]?.folded?.isOpen).toBe(false);
});

test("on an actor's page the event says who acted", () => {
  const { selection } = actorPage(record, anActor({ id: "a-minister", name: "A Minister" }));
  expect(selection?.sentence).toEqual({
    strong: "2 warnings:",
    rest: " in 2 they acted in what happened afterwards.",
  });
  expect(selection?.groups.map(({ pairs }) => pairs.map(({ told }) => told[0]?.matched))).toEqual([
    [{ actor: "A Minister" }, { actor: "A Minister" }],
  ]);
});

test("events that match are not left folded away", () => {
  const quiet = {
    ...strike,
    id: "2023-03-02-words",
    sides: ["russia" as const],
    answers: [anAnswer({ warning: used.id, relation: "rhetoric" as const })],
  };
  const folded = aftermathSelection(
    aJudgedRecord({ weapons: [weapon], warnings: [used], events: [quiet, ...words] }),
    "weapon",
    weapon.id,
    "",
  );
  expect(folded?.groups[0]?.pairs[0]?.folded?.isOpen).toBe(true);
});

test("nothing chosen has no selection, nor has what only a withdrawn event had a part in", () => {
  const gone = aJudgedRecord({
    weapons: [weapon],
    warnings: [used],
    events: [{ ...strike, withdrawn: aWithdrawal() }],
  });
  expect(aftermathSelection(gone, "weapon", weapon.id, "")).toBeNull();
  expect(ownSelection(record, "side", "poland", [], "by Poland")).toBeNull();
});

test("a side's page begins with its warnings, and says when not all are shown as pairs", () => {
  const many = Array.from({ length: 251 }, (_, place) => aWarning({ id: `2023-01-10-${place}` }));
  const of = (warnings: typeof many) =>
    ownSelection(aJudgedRecord({ warnings, events: [] }), "side", "russia", warnings, "by Russia");
  expect(of(many.slice(0, 3))).toMatchObject({ sentence: { strong: "3 warnings", rest: " by Russia." }, cut: null });
  expect(of(many)?.cut).toBe("The newest 250 are shown; all of them follow as a list.");
  expect(of(many)?.groups[0]?.pairs).toHaveLength(250);
});
