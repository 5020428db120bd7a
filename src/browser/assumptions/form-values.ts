import { type Assumptions, parseAssumptions } from "../../model/assumptions";

/** What is chosen in the form: it is read as the address that the form would send. */
export function assumptionsIn(form: HTMLFormElement): Assumptions {
  const { window, partial, authorities } = parseAssumptions(new URLSearchParams(pairsIn(form)).toString());
  return { window, partial, authorities };
}

function pairsIn(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
}

/** Has the form show these assumptions. */
export function showInForm(form: HTMLFormElement, { window, partial, authorities }: Assumptions): void {
  const chosen = new Set([`window=${window}`, `partial=${partial}`, ...authorities.map((each) => `authority=${each}`)]);
  for (const input of form.querySelectorAll("input")) input.checked = chosen.has(`${input.name}=${input.value}`);
}
