import {
  isUnchanged,
  kindsNamed,
  type ConsequenceChange,
  type Shift,
  type StatedConsequence,
} from "../../model/consequence-change";
import {
  consequenceFormLabels,
  consequenceKindLabels,
  explicitnessLabels,
  type ConsequenceForm,
  type ConsequenceKind,
  type Explicitness,
} from "../../model/terms/warning";

/** What is coded of a stated consequence: "Nuclear, Direct war · An act: “we will”". CODEBOOK section 2. */
export function consequenceCode(statement: StatedConsequence): string {
  const { consequenceForm, explicitness } = statement;
  return [
    kindNames(kindsNamed(statement)) || consequenceKindLabels["none-stated"],
    ...(consequenceForm ? [consequenceFormLabels[consequenceForm]] : []),
    ...(explicitness === "veiled" ? [explicitnessLabels.veiled] : []),
  ].join(" · ");
}

/** How a stated consequence differs from that of the statement before, one sentence for each difference. */
export function changeWords(change: ConsequenceChange): string[] {
  if (isUnchanged(change)) return ["The consequence is coded as in the statement before."];
  return [
    ...kindSentence("New on this line", change.added),
    ...kindSentence("Named again", change.resumed),
    ...kindSentence("Not repeated", change.dropped),
    ...formSentence(change.form),
    ...explicitnessSentence(change.explicitness),
  ];
}

function kindSentence(opening: string, kinds: readonly ConsequenceKind[]): string[] {
  return kinds.length === 0 ? [] : [`${opening}: ${kindNames(kinds)}.`];
}

function kindNames(kinds: readonly ConsequenceKind[]): string {
  return kinds.map((kind) => consequenceKindLabels[kind]).join(", ");
}

const forms: Record<ConsequenceForm, string> = {
  act: "an act announced",
  reserved: "a right reserved",
  risk: "a risk invoked",
};

function formSentence(form: Shift<ConsequenceForm> | null): string[] {
  return form ? [`${form.firmer ? "Firmer" : "Less firm"}: ${forms[form.to]}, before ${forms[form.from]}.`] : [];
}

const grades: Record<Explicitness, string> = {
  explicit: "line and consequence both named",
  "line-only": "the line alone named",
  veiled: "the line itself to be guessed",
};

function explicitnessSentence(grade: Shift<Explicitness> | null): string[] {
  return grade ? [`${grade.firmer ? "Plainer" : "Vaguer"}: ${grades[grade.to]}, before ${grades[grade.from]}.`] : [];
}
