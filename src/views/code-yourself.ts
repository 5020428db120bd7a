import { entryPage, method } from "../addresses";
import type { Archive, SecondCodes, Warning } from "../model/archive";
import {
  type CodedField,
  codeSeparator,
  codesOfAnswer,
  codesOfWarning,
  codeText,
  nothingCoded,
  relationQuestions,
} from "../model/coding";
import {
  authorityLabels,
  consequenceFormLabels,
  consequenceKindLabels,
  explicitnessLabels,
} from "../model/terms/warning";
import { dateView, dayView } from "./date-view";
import { known } from "./known";
import type { Named } from "./links";
import { codebookContents } from "./method-page";

/** One of the codebook's questions: what may be answered, and what the coders answered. */
export interface CodingQuestion {
  /** Tells the questions of a page apart. */
  readonly name: string;
  readonly legend: string;
  /** The event that is asked about, where it is one. */
  readonly event: Named | null;
  /** `several`: all that apply. `listed`: one of a list that folds out. */
  readonly answers: "one" | "several" | "listed";
  readonly choices: readonly CodingChoice[];
  readonly record: CodedAnswer;
  /** Null where nobody else has coded it. */
  readonly second: CodedAnswer | null;
}

export interface CodingChoice {
  readonly value: string;
  readonly label: string;
}

/** An answer as text that can be compared, and in words. */
export interface CodedAnswer {
  readonly code: string;
  readonly words: string;
}

/** A warning to be coded by its reader, before the codes of the record are looked at. CODEBOOK section 10. */
export interface CodeYourself {
  readonly rules: { readonly statement: Named; readonly link: Named };
  readonly questions: readonly CodingQuestion[];
  readonly linkQuestions: readonly CodingQuestion[];
  /** Who coded it a second time; null where nobody did. */
  readonly secondCoder: string | null;
}

export function codeYourself(archive: Archive, warning: Warning): CodeYourself {
  const coding = archive.secondCodes.findLast((codes) => codes.statements.some(({ entry }) => entry === warning.id));
  return {
    rules: { statement: sectionOf(archive, 2), link: sectionOf(archive, 3) },
    questions: statementQuestions(warning, coding),
    linkQuestions: linkQuestionsOf(archive, warning, coding),
    secondCoder: coding ? `${coding.secondCoder}, ${dayView(coding.date).text}` : null,
  };
}

const none: CodingChoice = { value: nothingCoded, label: "None: nothing was said to follow" };

const asked = [
  { field: "explicitness", legend: "How plainly was it said?", answers: "one", choices: choicesOf(explicitnessLabels) },
  {
    field: "consequenceKinds",
    legend: "What was said to follow? All kinds that the words name",
    answers: "several",
    choices: choicesOf(consequenceKindLabels),
  },
  {
    field: "consequenceForm",
    legend: "In what form was it said?",
    answers: "one",
    choices: [...choicesOf(consequenceFormLabels), none],
  },
  { field: "authority", legend: "What can the speaker decide?", answers: "one", choices: choicesOf(authorityLabels) },
] as const satisfies readonly (Pick<CodingQuestion, "legend" | "answers" | "choices"> & { field: CodedField })[];

function statementQuestions(warning: Warning, coding: SecondCodes | undefined): CodingQuestion[] {
  const record = codesOfWarning(warning);
  const second = coding?.statements.find(({ entry }) => entry === warning.id)?.second;
  return asked.map(({ field, ...question }) => ({
    name: field,
    event: null,
    ...question,
    record: answerOf(record[field], question.choices),
    second: second ? secondAnswer(second.inclusion, second[field], question.choices) : null,
  }));
}

function secondAnswer(
  inclusion: SecondCodes["statements"][number]["second"]["inclusion"],
  code: string | readonly string[] | null,
  choices: readonly CodingChoice[],
): CodedAnswer {
  return inclusion === "no" ? { code: "no", words: "Not a warning" } : answerOf(code, choices);
}

const relationChoices: readonly CodingChoice[] = [
  ...choicesOf(relationQuestions),
  { value: nothingCoded, label: "None of these" },
];

function linkQuestionsOf(archive: Archive, warning: Warning, coding: SecondCodes | undefined): CodingQuestion[] {
  return known(archive.linksOf, warning.id).map(({ event, answer }, index) => {
    const second = coding?.links.find((link) => link.warning === warning.id && link.event === event.id)?.second;
    return {
      name: `relation-${index + 1}`,
      legend: dateView(event.date).text,
      event: { name: event.headline, href: entryPage("events", event.id) },
      answers: "listed",
      choices: relationChoices,
      record: answerOf(codesOfAnswer(answer).relation, relationChoices),
      second: second ? answerOf(second.relation, relationChoices) : null,
    };
  });
}

function choicesOf(labels: Readonly<Record<string, string>>): CodingChoice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function answerOf(code: string | readonly string[] | null, choices: readonly CodingChoice[]): CodedAnswer {
  const text = codeText(code);
  const given = choices.filter(({ value }) => text.split(codeSeparator).includes(value));
  return { code: text, words: given.map(({ label }) => label).join("; ") };
}

/** A section of the codebook by its number; its page, where another codebook counts otherwise. */
function sectionOf({ codebook }: Archive, section: number): Named {
  const found = codebookContents(codebook).sections.find(({ name }) => name.startsWith(`${section}.`));
  return { name: `codebook, section ${section}`, href: `${method}${found?.href ?? ""}` };
}
