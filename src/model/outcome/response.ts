import type { CountedLink, ResponseWindow, Subject } from "../derivation";
import type { LinkFacts } from "../facts";
import { whollyBefore } from "../span";
import type { Degree } from "../terms/event";
import type { Response } from "../terms/outcome";
import { degreeOf, linksInWindow, linksWith, spanOfLink } from "./links";
import type { Ruling } from "./ruling";

interface Situation<L extends LinkFacts> {
  readonly subject: Subject;
  /** All links that count. */
  readonly links: readonly L[];
  /** Those of them whose event could lie inside the window. */
  readonly inWindow: readonly L[];
  readonly window: ResponseWindow | null;
}

type Rule = <L extends LinkFacts>(situation: Situation<L>) => readonly L[];

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
export function responseOf<L extends LinkFacts>(
  subject: Subject,
  counted: readonly CountedLink<L>[],
  window: ResponseWindow | null,
): Ruling<Response, L> {
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

function statedWithoutCrossingFirst<L extends LinkFacts>({ links, window }: Situation<L>): readonly L[] {
  const stated = linksWith(links, "stated-consequence");
  if (!window) return stated;
  return stated.filter((link) => whollyBefore(spanOfLink(link), { first: window.opens, last: window.closes }));
}

function wordsOfTheWarner<L extends LinkFacts>(situation: Situation<L>): readonly L[] {
  if (crossings(situation).length === 0) return [];
  const words = linksWith(situation.inWindow, "rhetoric");
  return words.filter(({ event }) => event.sides.includes(situation.subject.side));
}

function crossings<L extends LinkFacts>({ links }: Situation<L>): readonly L[] {
  return linksWith(links, "crossing");
}
