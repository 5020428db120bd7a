import type { Link } from "../../src/model/archive";
import type { Derivation, Subject, Terms } from "../../src/model/derivation";
import type { PartialDate } from "../../src/model/partial-date";

/*
 * CODEBOOK sections 5 and 6 once more, in another style and sharing no code with the model: dates are ISO texts,
 * compared as texts, and every rule is a question asked of the whole list. The property tests compare the two.
 */

export type Recount = Pick<Derivation, "lineStatus" | "response" | "outcome" | "daysHeld" | "responseLag"> & {
  readonly flags: readonly string[];
};

const text = (number: number) => String(number).padStart(2, "0");
const firstDay = ({ year, month = 1, day = 1 }: PartialDate) => `${year}-${text(month)}-${text(day)}`;
const lastDay = ({ year, month = 12, day }: PartialDate) =>
  new Date(Date.UTC(year, day ? month - 1 : month, day ?? 0)).toISOString().slice(0, 10);
const plusDays = (iso: string, days: number) => new Date(Date.parse(iso) + days * 864e5).toISOString().slice(0, 10);
const daysFrom = (from: string, to: string) => Math.max(0, (Date.parse(to) - Date.parse(from)) / 864e5);
const smallest = (days: string[]) => days.sort()[0];
const largest = (days: string[]) => days.sort().at(-1);

export function recount(
  subject: Subject,
  links: readonly Link[],
  terms: Terms,
  others: readonly PartialDate[],
): Recount {
  const { asOf, windowDays } = terms;
  const begins = (link: Link) => firstDay(link.event.date);
  const ends = (link: Link) => lastDay(link.event.date);
  const said = ({ answer }: Link) => answer.relation === "partial-crossing" && answer.missing === "reading";
  const unconfirmed = ({ event }: Link) => event.certainty === "claimed" || event.certainty === "disputed";
  const overlaps = (link: Link) => begins(link) <= lastDay(subject.date) && ends(link) >= firstDay(subject.date);
  const cameAfter = (link: Link) =>
    begins(link) > lastDay(subject.date) || (overlaps(link) && link.answer.order === "after");
  const afterLapse = (link: Link) => subject.lapsed !== null && begins(link) > lastDay(subject.lapsed.date);
  const lapsed = subject.lapsed && firstDay(subject.lapsed.date) <= asOf ? subject.lapsed.date : null;

  const set = links.filter(
    (link) => !unconfirmed(link) && !said(link) && cameAfter(link) && begins(link) <= asOf && !afterLapse(link),
  );
  const those = (relation: string) => set.filter(({ answer }) => answer.relation === relation);
  const [crossings, partials, stated] = [those("crossing"), those("partial-crossing"), those("stated-consequence")];
  const [other, restraints] = [those("other-response"), those("restraint")];

  const opens = smallest([...crossings, ...partials].map(begins));
  const renewed = smallest(crossings.map(ends)) ?? largest(partials.map(ends));
  const closes = windowDays === null ? asOf : renewed && plusDays(renewed, windowDays);
  const open = opens !== undefined && windowDays !== null && closes !== undefined && asOf <= closes;
  const counts = (link: Link) =>
    opens !== undefined && closes !== undefined && begins(link) <= closes && ends(link) >= opens;

  const crossed = crossings.length > 0;
  const lineStatus = crossed
    ? "crossed"
    : partials.length > 0
      ? "partly-crossed"
      : subject.explicitness === "veiled"
        ? "not-testable"
        : "not-crossed";

  const full = stated.filter((link) => counts(link) && link.answer.degree !== "part");
  const part = stated.filter((link) => counts(link) && link.answer.degree === "part");
  const answered = other.filter(counts);
  const words = those("rhetoric").some((link) => counts(link) && link.event.sides.includes(subject.side));
  const unprompted = stated.some((link) => opens === undefined || ends(link) < opens);
  const response =
    full.length > 0
      ? "carried-out"
      : part.length > 0
        ? "carried-out-in-part"
        : answered.length > 0
          ? "other-response"
          : unprompted
            ? "unprompted"
            : !crossed
              ? "not-applicable"
              : open
                ? "pending"
                : words
                  ? "words-only"
                  : "none-on-record";
  const outcome =
    response !== "not-applicable"
      ? response
      : lineStatus === "partly-crossed"
        ? "partly-crossed"
        : restraints.length > 0
          ? "held-back"
          : lapsed
            ? "lapsed"
            : lineStatus === "not-testable"
              ? "not-assessable"
              : "not-crossed";

  const flags = new Set<string>();
  for (const link of links) {
    if (unconfirmed(link)) flags.add("disputed-evidence");
    else if (said(link)) flags.add("said-to-cross");
    else if (overlaps(link) && !cameAfter(link)) flags.add("order-uncertain");
    else if (afterLapse(link)) flags.add("after-lapse");
  }
  if (open && response !== "carried-out" && response !== "pending") flags.add("provisional");
  if (closes && opens && [...stated, ...other].some((link) => begins(link) > closes)) flags.add("late-response");
  if (restraints.some((link) => opens === undefined || begins(link) <= opens)) flags.add("restraint-before");
  if (restraints.some((link) => opens !== undefined && begins(link) > opens)) flags.add("restraint-after");
  const crossedBy = smallest(crossings.map(ends));
  if (crossedBy && others.some((date) => firstDay(date) > crossedBy)) flags.add("restated");

  const range = (from: [string, string], to: [string, string]) => ({
    least: daysFrom(from[1], to[0]),
    most: daysFrom(from[0], to[1]),
  });
  const first = (list: readonly Link[]): [string, string] | null =>
    list.length === 0 ? null : [smallest(list.map(begins)) ?? "", smallest(list.map(ends)) ?? ""];
  const warned: [string, string] = [firstDay(subject.date), lastDay(subject.date)];
  const end: [string, string] = first(crossings) ?? (lapsed ? [firstDay(lapsed), lastDay(lapsed)] : [asOf, asOf]);
  const until = crossed ? "crossing" : lapsed ? "lapse" : "as-of";
  const act = first(full.length > 0 ? full : part.length > 0 ? part : answered);
  const firstCrossing = first(crossings);
  const from = act && firstCrossing && act[1] >= firstCrossing[0] ? firstCrossing : first(partials);
  return {
    lineStatus,
    response,
    outcome,
    flags: [...flags].sort(),
    daysHeld: subject.explicitness === "veiled" ? null : { days: range(warned, end), until },
    responseLag: act && from && range(from, act),
  };
}
