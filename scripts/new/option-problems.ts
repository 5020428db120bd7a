import type { DraftCheck } from "../../src/loading/check-content";
import { type Fault, formatCure } from "../../src/loading/fault";
import { faultsOf, faultsSoFar } from "./draft-faults";
import { fieldsOfKind } from "./entry-field";
import { entryOf } from "./entry-of";
import { type EntryOption, optionNameAt, optionsOf } from "./entry-option";
import type { EntryRequest } from "./request";
import type { Surroundings } from "./surroundings";

/** Everything that is missing or wrong in what the options gave, one line each, named by its option. */
export function optionProblems(request: EntryRequest, check: DraftCheck, { today }: Surroundings): string[] {
  const entry = entryOf(request, check, today);
  const all = [...faultsOf(check, request.kind, entry), ...faultsSoFar(check, request.kind, entry)];
  const options = optionsOf(fieldsOfKind(request.kind));
  return [...new Set(all.filter((fault) => isOfNews(fault, all, request)).map((fault) => problemLine(fault, options)))];
}

/** Leaves out what follows from another fault: an id made of missing parts, a source taken over from a quotation. */
function isOfNews({ field, found }: Fault, all: readonly Fault[], { fields, texts }: EntryRequest): boolean {
  if (field === "id") return texts.id !== undefined || all.every((other) => other.field === "id");
  const isTakenOver = field.startsWith("sources[") && fields.sources === undefined;
  return !isTakenOver || all.every((other) => other.found !== found || other.field.startsWith("sources["));
}

function problemLine(fault: Fault, options: readonly EntryOption[]): string {
  const { field, found } = fault;
  const option = options.find(({ path }) => path.join(".") === field);
  if (option && typeof found !== "string" && found.words === "nothing")
    return `--${option.name}  is missing: ${wantedBy(option)}`;
  return `${nameFor(field, options)}  ${formatCure(fault)}${howToMake(fault.allowed)}`;
}

function wantedBy({ field: { description, form } }: EntryOption): string {
  const value = form.is === "list" ? form.item : form;
  return value.is === "term" ? `${description}; of ${value.terms.map((term) => term.value).join(", ")}` : description;
}

function nameFor(field: string, options: readonly EntryOption[]): string {
  if (field.startsWith("body")) return "--summary or --notes";
  if (field.startsWith("changes")) return "--why";
  return field === "id" || field === "reviewed" ? `--${field}` : optionNameAt(options, field);
}

/** Where an entry is not there yet, how to make it. */
function howToMake(allowed: string): string {
  const kind = /^the id of an? (\w+)$/.exec(allowed)?.[1];
  return kind === undefined ? "" : `; a new one: npm run new -- ${kind}`;
}
