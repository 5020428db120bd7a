import { dataFile } from "../addresses";
import type { Agreement, Estimate } from "../model/agreement";
import type { Archive, SecondCodes, SettledCodes } from "../model/archive";
import {
  agreementByField,
  type CodedRound,
  comparedFieldLabels,
  disagreements,
  type FieldAgreement,
  type FieldUse,
  fieldUseLabels,
  latestAgreement,
  roundsByField,
} from "../model/coding";
import { consequenceKindLabels } from "../model/terms/warning";
import { countOf, listed } from "../model/words";
import { dayView } from "./date-view";
import type { FigureCell, FigureRow, FigureTable } from "./figures";
import type { Named } from "./links";

/** What one sheet showed: who coded it and how, the figures by field, and where the coders differed. CODEBOOK section 10. */
export interface CodingRound {
  readonly id: string;
  readonly heading: string;
  readonly words: readonly string[];
  readonly figures: FigureTable;
  /** By field in which they differed: how often the first said the one and the second the other. */
  readonly confusions: readonly FigureTable[];
}

/** How far the codes of the record can be relied on, as far as it was tested. */
export interface ReliabilityView {
  /** What was found, field by field, in sentences; that nothing was tested, where nothing was. */
  readonly words: readonly string[];
  readonly rounds: readonly CodingRound[];
  readonly files: readonly Named[];
}

export function reliabilityView({ secondCodes, settledCodes }: Archive): ReliabilityView {
  if (secondCodes.length === 0) return { words: [untested], rounds: [], files: [] };
  return {
    words: [
      ...independenceWords(secondCodes),
      ...useWords(secondCodes),
      ...roundWords(secondCodes),
      ...degreeWords(secondCodes),
    ],
    rounds: secondCodes.map((codes) => roundOf(codes, roundsByField(secondCodes), settledCodes)),
    files: ["second-codes.csv", "second-codes.json", "agreement.csv", "agreement.json"].map((name) => ({
      name,
      href: dataFile(name),
    })),
  };
}

const untested =
  "No test of the coding as section 10 of the codebook asks for has been run yet: the warnings and links have not been coded by a second person independently, so no agreement between coders can be given for any field.";

function independenceWords(all: readonly SecondCodes[]): string[] {
  if (all.some(({ independent }) => independent)) return [];
  return [
    "Both coders were of the same kind, and the same kind of coder twice is not independence: these figures show how far the codebook can be applied again with the same result, not that somebody else would. Until a person has coded a sheet, the test that section 10 of the codebook asks for has been run in part only.",
  ];
}

/** What the rule of section 10 makes of each field, by the newest sheet it was coded on. */
function useWords(all: readonly SecondCodes[]): string[] {
  const latest = [...latestAgreement(all).values()];
  const words = (use: FieldUse, sentence: (fields: string) => string) => {
    const fields = latest.filter((one) => one.use === use).map(({ field }) => comparedFieldLabels[field].toLowerCase());
    return fields.length === 0 ? [] : [sentence(listed(fields))];
  };
  return [
    ...words("freely", (fields) => `By the rule of section 10, used freely (kappa of 0.80 and more): ${fields}.`),
    ...words(
      "with-caution",
      (fields) => `To be used with caution (0.67 and more), and so is every number that rests on it: ${fields}.`,
    ),
    ...words(
      "not-in-totals",
      (fields) => `Below 0.67, and so out of the totals above until its rule is rewritten and retested: ${fields}.`,
    ),
  ];
}

/** By field that was coded on several sheets, the kappa of each. */
function roundWords(all: readonly SecondCodes[]): string[] {
  const again = [...roundsByField(all)].filter(([, rounds]) => rounds.length > 1);
  if (again.length === 0) return [];
  const kappas = again.map(([field, rounds]) => `${comparedFieldLabels[field].toLowerCase()} ${roundsText(rounds)}`);
  return [
    `Coded on more than one sheet, the newest of which decides: ${listed(kappas)}. Every sheet is shown below with its own figures.`,
  ];
}

/** "(kappa 0.53, 0.66, then 0.85)" */
function roundsText(rounds: readonly CodedRound[]): string {
  const kappas = rounds.map(({ figures: { agreement } }) => (agreement.kappa ? fixed(agreement.kappa.value) : "–"));
  return `(kappa ${kappas.slice(0, -1).join(", ")}, then ${kappas.slice(-1).join()})`;
}

/** What becomes of the totals that rest on the degree, where it may not be used freely. CODEBOOK section 10. */
function degreeWords(all: readonly SecondCodes[]): string[] {
  const use = latestAgreement(all).get("degree")?.use;
  const degree = "The degree tells what was carried out in full from what was in part:";
  if (use === "not-in-totals")
    return [`${degree} the tables above count the two together, while each page keeps to its entry’s code.`];
  return use === "with-caution" ? [`${degree} read the tables above with caution where they tell the two apart.`] : [];
}

type Rounds = ReturnType<typeof roundsByField>;

function roundOf(codes: SecondCodes, rounds: Rounds, settledCodes: readonly SettledCodes[]): CodingRound {
  const fields = agreementByField(codes);
  return {
    id: `coding-${codes.id}`,
    heading: `Sheet of ${dayView(codes.date).text}, seed ${codes.seed}`,
    words: [
      `${countOf(codes.statements.length, "statement")} and ${countOf(codes.links.length, "link")}, drawn by chance and spread over sides and years. First coder: ${codes.firstCoder}. Second coder: ${codes.secondCoder}. ${codes.how}`,
      ...settledWords(codes, settledCodes),
    ],
    figures: figuresOf(codes, fields, rounds),
    confusions: fields
      .filter(({ kind, agreement }) => kind === null && agreement.agreed < agreement.count)
      .filter(({ field }) => field !== "consequenceKinds")
      .map((one) => confusionOf(codes, one)),
  };
}

function settledWords(codes: SecondCodes, settledCodes: readonly SettledCodes[]): string[] {
  const differ = countOf(disagreements(codes).length, "code");
  const settled = settledCodes.find(({ of }) => of === codes.id);
  if (!settled) return [`They differed in ${differ}; these are not settled yet.`];
  const items = settled.settled;
  const asFirst = items.filter((item) => String(item.settled) === String(item.first)).length;
  const changed = items.filter(({ outcomeChanged }) => outcomeChanged).length;
  return [
    `They differed in ${differ}. Each was settled with a reason, ${dayView(settled.date).text}, by ${settled.by}: ${asFirst} as the first coder had it, ${items.length - asFirst} otherwise. ${changed === 0 ? "No outcome changed." : `Where an outcome changed (${changed}), the change log of the entry says so.`}`,
  ];
}

function figuresOf(codes: SecondCodes, fields: readonly FieldAgreement[], rounds: Rounds): FigureTable {
  return {
    id: `agreement-${codes.id}`,
    caption: `Agreement of the two coders by field, with 95 % intervals; kinds of consequence also one by one (seed ${codes.seed})`,
    columns: ["Field", "Coded twice", "Agreed", "Cohen’s kappa", "Gwet’s AC1", "Use by section 10"],
    rows: fields.map((one) => fieldRow(one, useCell(one, codes, rounds))),
    total: null,
  };
}

function fieldRow({ field, kind, agreement }: FieldAgreement, use: FigureCell): FigureRow {
  const { count, raw, kappa, ac1 } = agreement;
  return {
    head: { name: kind === null ? comparedFieldLabels[field] : `– ${consequenceKindLabels[kind]}` },
    cells: [
      { text: String(count) },
      { text: raw === null ? "–" : raw.toFixed(2) },
      estimateCell(kappa),
      estimateCell(ac1),
      use,
    ],
  };
}

/** What this sheet lets a field be used for and, of a field on several sheets, which of them decides. */
function useCell({ field, kind, use }: FieldAgreement, codes: SecondCodes, rounds: Rounds): FigureCell {
  if (kind !== null) return { text: "" };
  if (use === null) return { text: "–", more: ["not every code it rests on was given twice"] };
  const ofField = rounds.get(field) ?? [];
  const deciding = ofField.at(-1)?.codes;
  if (ofField.length < 2 || !deciding) return { text: shortUse[use] };
  const more = deciding.id === codes.id ? "the newest sheet, decides" : `decided by seed ${deciding.seed}`;
  return { text: shortUse[use], more: [more] };
}

const shortUse = { ...fieldUseLabels, "not-in-totals": "Not in totals" } as const satisfies Record<FieldUse, string>;

function estimateCell(estimate: Estimate | null): FigureCell {
  if (estimate === null) return { text: "–", more: ["one value only"] };
  return { text: fixed(estimate.value), more: [`${fixed(estimate.low)} to ${fixed(estimate.high)}`] };
}

/** With a minus sign, and without one before nothing. */
function fixed(value: number): string {
  return value
    .toFixed(2)
    .replace(/^-(?=0\.00$)/, "")
    .replace("-", "−");
}

function confusionOf({ id, seed }: SecondCodes, { field, agreement }: FieldAgreement): FigureTable {
  const { values, confusion }: Agreement = agreement;
  return {
    id: `confusion-${id}-${field}`,
    caption: `${comparedFieldLabels[field]}: the first coder’s codes down, the second’s across (seed ${seed})`,
    columns: ["First coder", ...values],
    rows: values.map((name, at) => ({
      head: { name },
      cells: (confusion[at] ?? []).map((count) => ({ text: String(count) })),
    })),
    total: null,
  };
}
