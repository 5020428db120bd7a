import { type EntryKind, kindNames } from "../../src/model/archive";
import { type Fault, formatCure } from "../../src/loading/fault";
import type { DraftCheck } from "../../src/loading/check-content";
import { askField } from "./ask-field";
import type { Asking } from "./ask-value";
import { faultsOf, faultsSoFar, topOf } from "./draft-faults";
import { type EntryField, fieldsOfKind, ofFoundingArticles } from "./entry-field";
import { entryOf } from "./entry-of";
import { isTaken } from "./id-for";
import { proposedByActor } from "./from-actor";
import { GoneBack } from "./prompts";
import type { EntryRequest } from "./request";
import type { Surroundings } from "./surroundings";

export interface Session {
  readonly request: EntryRequest;
  readonly check: DraftCheck;
  readonly asking: Asking;
  readonly around: Surroundings;
  /** Answers that one came back to, by field: what Enter takes. */
  readonly before: Map<string, unknown>;
}

/** One question after another, each of which one can come back to. */
interface Step {
  readonly name: string;
  readonly isAnswered: () => boolean;
  readonly ask: () => Promise<void>;
  /** Forgets the answer, so that it is asked for again. */
  readonly clear: () => void;
}

/** Asks for all that the request leaves out, and again for what the check refuses. */
export async function askEntry(session: Session): Promise<void> {
  const { request, check, around } = session;
  for (const { field } of refusedSoFar(session)) request.fields[topOf(field)] = undefined;
  for (;;) {
    await askSteps([...fieldSteps(session), ...textSteps(session)]);
    const faults = faultsOf(check, request.kind, entryOf(request, check, around.today));
    if (faults.length === 0) return;
    for (const fault of faults) around.say(`  ${fault.field}  ${formatCure(fault)}`);
    forgetFaulty(session, faults);
  }
}

/** Asks which answer is to be another, and forgets it. */
export async function forgetOne(session: Session): Promise<void> {
  const steps = [...fieldSteps(session), ...textSteps(session)];
  const choices = steps.map(({ name }) => ({ value: name }));
  const name = await session.asking.prompts.one({ message: "Which answer?", choices });
  // The id is made of the answers, and looked at once more.
  for (const step of steps) if (step.name === name || step.name === "id") step.clear();
}

async function askSteps(steps: readonly Step[]): Promise<void> {
  // What was given as an option is not asked for, so one does not come back to it either.
  const open = steps.filter((step) => !step.isAnswered());
  for (let place = 0; place < open.length;) {
    const step = open[place];
    try {
      await step?.ask();
      place += 1;
    } catch (error) {
      if (!(error instanceof GoneBack)) throw error;
      place = Math.max(0, place - 1);
      open[place]?.clear();
    }
  }
}

function fieldSteps(session: Session): Step[] {
  const { request } = session;
  return askingOrder(request.kind).map((field) => ({
    name: field.name,
    isAnswered: () => isFilled(request, field.name),
    ask: () => fill(session, field),
    clear: () => {
      session.before.set(field.name, request.fields[field.name]);
      request.fields[field.name] = undefined;
    },
  }));
}

const isFilled = ({ fields }: EntryRequest, field: string): boolean => fields[topOf(field)] !== undefined;

/** What an option gave and the check refuses, said before it is asked for again. */
function refusedSoFar({ request, check, around }: Session): readonly Fault[] {
  const faults = faultsSoFar(check, request.kind, entryOf(request, check, around.today));
  for (const fault of faults) around.say(`  ${fault.field}  ${formatCure(fault)}`);
  return faults;
}

/** As the entry has them, but groups last, when all that they refer to is there, and kinds of consequence before its words. */
function askingOrder(kind: EntryKind): EntryField[] {
  const fields = fieldsOfKind(kind).filter(({ name }) => !ofFoundingArticles.has(name));
  const rank = ({ name, form }: EntryField): number => {
    if (form.is === "group" || (form.is === "list" && form.item.is === "group")) return 2;
    return name === "consequence" || name === "consequenceForm" ? 1 : 0;
  };
  return fields.sort((one, other) => rank(one) - rank(other));
}

async function fill({ request, check, asking, around, before }: Session, field: EntryField): Promise<void> {
  const wrong = (value: unknown, place: string): string | null => {
    const trial = { ...request, fields: { ...request.fields, [field.name]: value } };
    const faults = faultsSoFar(check, request.kind, entryOf(trial, check, around.today));
    const fault = faults.find((one) => liesIn(one.field, place));
    return fault ? formatCure(fault) : null;
  };
  const answered = before.get(field.name);
  const proposal = isPlain(answered) ? String(answered) : proposedByActor(request, check)[field.name];
  // What is left out is answered too, and not asked for again.
  request.fields[field.name] = (await askField(field, asking, around.say, wrong, proposal)) ?? null;
}

const isPlain = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

const liesIn = (field: string, place: string): boolean =>
  field === place || field.startsWith(`${place}.`) || field.startsWith(`${place}[`);

/** The texts that are no fields: the body, the reason for the log, the id. */
function textSteps({ request, check, asking, around }: Session): Step[] {
  const { texts, kind } = request;
  const step = (name: TextName, question: () => Question): Step => ({
    name,
    isAnswered: () => texts[name] !== undefined,
    ask: async () => {
      texts[name] = await asking.prompts.text(question());
    },
    clear: () => {
      texts[name] = undefined;
    },
  });
  const hasSummary = kind === "events" || kind === "claims";
  const needed = (text: string): string | true => (text.trim() === "" && hasSummary ? "some text" : true);
  const free = (): true => true;
  const hasNotes = kind === "warnings" || kind === "events" || kind === "lines";
  const proposed = () => entryOf(request, check, around.today);
  return [
    step("summary", () => ({ message: summaryQuestion(kind), validate: needed })),
    ...(hasNotes
      ? [
          step("notes", () => ({
            message: "Notes: translations, disputed points (Enter leaves them out)",
            validate: free,
          })),
        ]
      : []),
    step("why", () => ({ message: "Why is it added?", default: proposed().why, validate: free })),
    step("id", () => ({
      message: `The ${kindNames[kind]}'s id, permanent`,
      default: proposed().id,
      validate: (written) =>
        isTaken(kind, written, check)
          ? "an id that no entry has or had"
          : (idFault(request, check, around, written) ?? true),
    })),
  ];
}

type TextName = "summary" | "notes" | "why" | "id";
type Question = Parameters<Asking["prompts"]["text"]>[0];

function idFault(request: EntryRequest, check: DraftCheck, around: Surroundings, id: string): string | null {
  const trial = { ...request, texts: { ...request.texts, id } };
  const fault = faultsOf(check, request.kind, entryOf(trial, check, around.today)).find(({ field }) => field === "id");
  return fault ? formatCure(fault) : null;
}

function summaryQuestion(kind: EntryKind): string {
  if (kind === "events") return "Summary: what happened, in one to three neutral sentences";
  return kind === "claims" ? "Why the claim has this status" : "Text below the fields (Enter leaves it out)";
}

/** Lets be asked again what the check refuses. */
function forgetFaulty({ request }: Session, faults: readonly Fault[]): void {
  const names = new Set(faults.map(({ field }) => topOf(field)));
  const fields = askingOrder(request.kind).filter(({ name }) => names.has(name));
  for (const { name } of fields) request.fields[name] = undefined;
  if (names.has("id")) request.texts.id = undefined;
  // What is no field of its own lies in the texts.
  else if (fields.length === 0) Object.assign(request.texts, { summary: undefined, notes: undefined, why: undefined });
}
