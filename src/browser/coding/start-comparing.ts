import { make } from "../dom";

/** Sets the reader's answers beside those of the coders, and keeps them so while they change. */
export function startComparing(place: HTMLElement): void {
  const form = place.querySelector("form");
  if (!form) return;
  const shown = [...place.querySelectorAll<HTMLElement>("[data-question]")].map((row) => ({
    row,
    own: ownAnswer(row),
  }));
  const showAll = () => {
    for (const { row, own } of shown) show(row, own, form);
  };
  place.querySelector("[data-own]")?.remove();
  form.addEventListener("change", showAll);
  // What a form is reset to stands in it only after the event.
  form.addEventListener("reset", () => setTimeout(showAll));
  form.addEventListener("submit", (event) => event.preventDefault());
  showAll();
}

/** A place for the reader's answer, the first of its row. */
function ownAnswer(row: HTMLElement): HTMLElement {
  const own = make("span", {});
  row
    .querySelector("dt")
    ?.after(make("dd", { class: "own-answer" }, make("span", { class: "coder" }, "You"), " ", own));
  return own;
}

function show(row: HTMLElement, own: HTMLElement, form: HTMLFormElement): void {
  const answers = answersIn(form, row.dataset.question ?? "");
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

function answersIn(form: HTMLFormElement, name: string): Answer[] {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(name)}"]`);
  return [...fields].flatMap((field) => {
    if (field instanceof HTMLSelectElement) return chosenIn(field);
    return field.checked ? [{ value: field.value, label: field.labels?.[0]?.textContent.trim() ?? field.value }] : [];
  });
}

function chosenIn({ selectedOptions }: HTMLSelectElement): Answer[] {
  return [...selectedOptions]
    .filter(({ value }) => value !== "")
    .map(({ value, textContent }) => ({ value, label: textContent.trim() }));
}
