import { type EntryKind, kindNames } from "../../src/model/archive";
import { type Fault, formatCure } from "../../src/loading/fault";
import type { DraftCheck } from "../../src/loading/check-content";
import { askField } from "./ask-field";
import type { Asking } from "./ask-value";
import { faultsOf, faultsSoFar, topOf } from "./draft-faults";
import { type EntryField, fieldsOfKind } from "./entry-field";
import { entryOf } from "./entry-of";
import { isTaken } from "./id-for";
import type { EntryRequest } from "./request";
import type { Surroundings } from "./surroundings";

/** Fields that only a founding article's entry has; a new source is none. */
const ofFoundingArticles: ReadonlySet<string> = new Set(["file", "dateRange", "dateBasis", "stance"]);

interface Session {
  readonly request: EntryRequest;
  readonly check: DraftCheck;
  readonly asking: Asking;
  readonly around: Surroundings;
}

/** Asks for all that the request leaves out, and again for what the check refuses. */
export async function askEntry(session: Session): Promise<void> {
  const { request, check, around } = session;
  for (const { field } of refusedSoFar(session)) request.fields[topOf(field)] = undefined;
  for (const field of askingOrder(request.kind)) if (!isFilled(request, field.name)) await fill(session, field);
  await askTexts(session);
  for (;;) {
    const faults = faultsOf(check, request.kind, entryOf(request, check, around.today));
    if (faults.length === 0) return;
    for (const fault of faults) around.say(`  ${fault.field}  ${formatCure(fault)}`);
    await askAgain(session, faults);
  }
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

async function fill({ request, check, asking, around }: Session, field: EntryField): Promise<void> {
  const wrong = (value: unknown, place: string): string | null => {
    const trial = { ...request, fields: { ...request.fields, [field.name]: value } };
    const faults = faultsSoFar(check, request.kind, entryOf(trial, check, around.today));
    const fault = faults.find((one) => liesIn(one.field, place));
    return fault ? formatCure(fault) : null;
  };
  request.fields[field.name] = await askField(field, asking, around.say, wrong);
}

const liesIn = (field: string, place: string): boolean =>
  field === place || field.startsWith(`${place}.`) || field.startsWith(`${place}[`);

/** Asks for the texts that are no fields: the body, the reason for the log, the id. */
async function askTexts({ request, check, asking, around }: Session): Promise<void> {
  const { texts, kind } = request;
  const hasSummary = kind === "events" || kind === "claims";
  const needed = (text: string): string | true => (text.trim() === "" && hasSummary ? "some text" : true);
  const free = (): true => true;
  texts.summary ??= await asking.prompts.text({ message: summaryQuestion(kind), validate: needed });
  if (kind === "warnings" || kind === "events" || kind === "lines")
    texts.notes ??= await asking.prompts.text({
      message: "Notes: translations, disputed points (Enter leaves them out)",
      validate: free,
    });
  const { id, why } = entryOf(request, check, around.today);
  texts.why ??= await asking.prompts.text({ message: "Why is it added?", default: why, validate: free });
  texts.id ??= await asking.prompts.text({
    message: `The ${kindNames[kind]}'s id, permanent`,
    default: id,
    validate: (written) =>
      isTaken(kind, written, check)
        ? "an id that no entry has or had"
        : (idFault(request, check, around, written) ?? true),
  });
}

function idFault(request: EntryRequest, check: DraftCheck, around: Surroundings, id: string): string | null {
  const trial = { ...request, texts: { ...request.texts, id } };
  const fault = faultsOf(check, request.kind, entryOf(trial, check, around.today)).find(({ field }) => field === "id");
  return fault ? formatCure(fault) : null;
}

function summaryQuestion(kind: EntryKind): string {
  if (kind === "events") return "Summary: what happened, in one to three neutral sentences";
  return kind === "claims" ? "Why the claim has this status" : "Text below the fields (Enter leaves it out)";
}

async function askAgain(session: Session, faults: readonly Fault[]): Promise<void> {
  const { request } = session;
  const names = new Set(faults.map(({ field }) => topOf(field)));
  const fields = askingOrder(request.kind).filter(({ name }) => names.has(name));
  for (const field of fields) await fill(session, field);
  if (names.has("id")) delete request.texts.id;
  // What is no field of its own lies in the texts.
  if (fields.length === 0) Object.assign(request.texts, { summary: undefined, notes: undefined, why: undefined });
  await askTexts(session);
}
