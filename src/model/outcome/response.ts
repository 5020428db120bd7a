import type { Link } from "../archive";
import type { CountedLink, ResponseWindow, Subject } from "../derivation";
import { whollyBefore } from "../span";
import type { Degree } from "../terms/event";
import type { Response } from "../terms/outcome";
import { degreeOf, linksInWindow, linksWith, spanOfLink } from "./links";
import type { Ruling } from "./ruling";

interface Situation {
  readonly subject: Subject;
  /** All links that count. */
  readonly links: readonly Link[];
  /** Those of them whose event could lie inside the window. */
  readonly inWindow: readonly Link[];
  readonly window: ResponseWindow | null;
}

type Rule = (situation: Situation) => readonly Link[];

/** In the order of CODEBOOK section 6. Each rule gives the links that make it apply; without any it does not. */
const rules: readonly (readonly [Response, Rule])[] = [
  ["carried-out", statedOfDegree("full")],
  ["carried-out-in-part", statedOfDegree("part")],
  ["other-response", ({ inWindow }) => linksWith(inWindow, "other-response")],
  ["unprompted", statedWithoutCrossingFirst],
  ["pending", (situation) => (situation.window?.closed ? [] : crossings(situation))],
  ["words-only", wordsOfTheWarner],
  ["none-on-record", crossings],
];

/** How the warner's side answered, and the links that show it. CODEBOOK section 6. */
export function responseOf(
  subject: Subject,
  counted: readonly CountedLink[],
  window: ResponseWindow | null,
): Ruling<Response> {
  const situation = { subject, window, links: counted.map(({ link }) => link), inWindow: linksInWindow(counted) };
  for (const [value, rule] of rules) {
    const by = rule(situation);
    if (by.length > 0) return { value, by };
  }
  return { value: "not-applicable", by: [] };
}

function statedOfDegree(degree: Degree): Rule {
  return ({ inWindow }) => linksWith(inWindow, "stated-consequence").filter((link) => degreeOf(link) === degree);
}

function statedWithoutCrossingFirst({ links, window }: Situation): readonly Link[] {
  const stated = linksWith(links, "stated-consequence");
  if (!window) return stated;
  return stated.filter((link) => whollyBefore(spanOfLink(link), { first: window.opens, last: window.closes }));
}

function wordsOfTheWarner(situation: Situation): readonly Link[] {
  if (crossings(situation).length === 0) return [];
  const words = linksWith(situation.inWindow, "rhetoric");
  return words.filter(({ event }) => event.sides.includes(situation.subject.side));
}

function crossings({ links }: Situation): readonly Link[] {
  return linksWith(links, "crossing");
}
