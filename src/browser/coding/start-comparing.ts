import { make, makeButton } from "../dom";

/** Sets the reader's answers beside those of the coders, and keeps them so while they change. */
export function startComparing(place: HTMLElement): void {
  const questions = place.querySelector<HTMLElement>("[data-questions]");
  if (!questions) return;
  const shown = [...place.querySelectorAll<HTMLElement>("[data-question]")].map((row) => ({
    row,
    own: ownAnswer(row),
  }));
  const showAll = () => {
    for (const { row, own } of shown) show(row, own, questions);
  };
  place.querySelector("[data-own]")?.remove();
  questions.addEventListener("change", showAll);
  const clear = makeButton("clear", "Clear my answers");
  clear.addEventListener("click", () => {
    for (const field of fieldsIn(questions)) empty(field);
    showAll();
  });
  questions.append(make("p", {}, clear));
  showAll();
}

type Field = HTMLInputElement | HTMLSelectElement;

function fieldsIn(questions: HTMLElement): Field[] {
  return [...questions.querySelectorAll<Field>("input, select")];
}

function empty(field: Field): void {
  if (field instanceof HTMLSelectElement) field.selectedIndex = 0;
  else field.checked = false;
}

/** A place for the reader's answer, the first of its row. */
function ownAnswer(row: HTMLElement): HTMLElement {
  const own = make("span", {});
  row
    .querySelector("dt")
    ?.after(make("dd", { class: "own-answer" }, make("span", { class: "coder" }, "You"), " ", own));
  return own;
}

function show(row: HTMLElement, own: HTMLElement, questions: HTMLElement): void {
  const answers = answersIn(questions, row.dataset.question ?? "");
  const words = answers.map(({ label }) => label).join("; ");
  own.textContent = answers.length === 0 ? "not answered" : words;
  const isSame = answers.map(({ value }) => value).join(";") === row.dataset.record;
  row.classList.toggle("differs", answers.length > 0 && !isSame);
  if (answers.length > 0)
    own.append(make("span", { class: "verdict" }, isSame ? " Same as the record" : " Not as the record"));
}

interface Answer {
  readonly value: string;
  readonly label: string;
}

function answersIn(questions: HTMLElement, name: string): Answer[] {
  const fields = fieldsIn(questions).filter((field) => field.name === name);
  return fields.flatMap((field) => {
    if (field instanceof HTMLSelectElement) return chosenIn(field);
    return field.checked ? [{ value: field.value, label: field.labels?.[0]?.textContent.trim() ?? field.value }] : [];
  });
}

function chosenIn({ selectedOptions }: HTMLSelectElement): Answer[] {
  return [...selectedOptions]
    .filter(({ value }) => value !== "")
    .map(({ value, textContent }) => ({ value, label: textContent.trim() }));
}
