import { entryPage } from "../../addresses";
import type { Link, Warning } from "../../model/archive";
import type { DaysHeld, Derivation, ResponseLag } from "../../model/derivation";
import type { JudgedLine } from "../../model/judgements";
import { linksWith } from "../../model/outcome/links";
import { dateView, dayView } from "../date-view";
import { spanWords } from "../derivation-words";
import { factsWithValues, type Fact } from "../facts";
import { daysPhrase } from "../../model/words";

/**
 * The dates between which a line held: first and last statement, first partial crossing and in full, or how long it
 * has held so far, and how soon it was answered. Days are left out of veiled lines. CODEBOOK section 5.
 * @param asOf `YYYY-MM-DD`
 */
export function lineDays({ statements, derivation }: JudgedLine, asOf: string): Fact[] {
  const { daysHeld, daysHeldInPart, responseLag, lineStatus } = derivation;
  const counted = derivation.counted.map(({ link }) => link);
  const [first, last] = [statements[0], statements.length > 1 ? statements.at(-1) : undefined];
  return factsWithValues([
    { name: "First warning", values: statementValues(first) },
    { name: "Last warning on record", values: statementValues(last) },
    {
      name: "First partly crossed",
      values: crossingValues(linksWith(counted, "partial-crossing")[0], daysHeldInPart),
    },
    { name: "First crossed", values: crossingValues(linksWith(counted, "crossing")[0], daysHeld) },
    { name: "Not crossed as named", values: lineStatus === "crossed" ? [] : stillHeld(derivation, asOf) },
    {
      name: "First act in answer",
      values: responseLag ? answerValues(responseLag) : [],
    },
  ]);
}

function statementValues(statement: Warning | undefined): Fact["values"] {
  if (!statement) return [];
  return [dateView(statement.date).text, { name: statement.headline, href: entryPage("warnings", statement.id) }];
}

function crossingValues(link: Link | undefined, held: DaysHeld | null): Fact["values"] {
  if (!link) return [];
  const { event } = link;
  return [
    `${dateView(event.date).text}${held ? `, ${daysPhrase(held.days)} after the first warning` : ""}`,
    { name: event.headline, href: entryPage("events", event.id) },
  ];
}

function answerValues({ days, act, step }: ResponseLag): Fact["values"] {
  const [answered, crossed] = [act.link.event, step.link.event];
  return [
    `${dateView(answered.date).text}, ${daysPhrase(days)} after the crossing of ${dateView(crossed.date).text}`,
    { name: answered.headline, href: entryPage("events", answered.id) },
  ];
}

function stillHeld({ daysHeld, lapse }: Derivation, asOf: string): Fact["values"] {
  if (!daysHeld) return [];
  const until = lapse ? `until it lapsed, ${spanWords(lapse)}` : `so far, up to ${dayView(asOf).text}`;
  return [`${daysPhrase(daysHeld.days)} ${until}`];
}
