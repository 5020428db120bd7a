import {
  areStandard,
  type AssumedRecord,
  type Assumptions,
  formatAssumptions,
  judgeUnder,
  lineDifferences,
  type LineDifferences,
  parseAssumptions,
  type ParsedAssumptions,
  standardAssumptions,
} from "../../model/assumptions";
import { type DerivationRecord, judgeableOf } from "../../model/derivation";
import { windowLabel } from "../../model/terms/assumption";
import { authorities } from "../../model/terms/warning";
import { countOf, listed } from "../../model/words";
import { make } from "../dom";
import { fetchJson } from "../fetch";
import { droppedSentence } from "../filter/sentences";
import { differenceTables, shareTables, totalTables } from "./figure-tables";

interface AssumptionsParts {
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  /** At the head of the page: says that other than the standard rules are shown. */
  readonly notice: HTMLElement;
  readonly linesAddress: string;
}

/** What the reader assumes, as the form, the address and the results show it. */
export class AssumptionsView {
  readonly #record: DerivationRecord;
  readonly #standard: AssumedRecord;
  readonly #parts: AssumptionsParts;
  #shown = standardAssumptions;

  constructor(record: DerivationRecord, parts: AssumptionsParts) {
    this.#record = record;
    this.#parts = parts;
    this.#standard = this.#judge(standardAssumptions);
  }

  /** Shows what the reader has chosen, as a step one can go back from. */
  change(assumptions: Assumptions): void {
    if (formatAssumptions(assumptions) !== formatAssumptions(this.#shown))
      history.pushState(null, "", `${location.pathname}${formatAssumptions(assumptions)}#assumptions`);
    this.#show(assumptions, []);
  }

  /** Shows what an address asks for. */
  follow({ dropped, ...assumptions }: ParsedAssumptions): void {
    showInForm(this.#parts.form, assumptions);
    this.#show(assumptions, dropped);
  }

  #show(assumptions: Assumptions, dropped: readonly string[]): void {
    const { status, results, linesAddress } = this.#parts;
    const assumed = this.#judge(assumptions);
    const differences = lineDifferences(this.#standard, assumed);
    this.#shown = assumptions;
    this.#writeNotice(assumptions);
    status.textContent = `${statusWords(assumptions, differences, this.#standard.judgements.ofLine.size)}${droppedWords(dropped)}`;
    if (areStandard(assumptions)) results.replaceChildren();
    else
      results.replaceChildren(
        make("p", { class: "assumptions-notice" }, `${assumptionWords(assumptions)} `, this.#wayBack()),
        ...differenceTables(differences, linesAddress),
        ...totalTables(this.#standard, assumed),
        ...shareTables(this.#standard, assumed),
      );
  }

  #writeNotice(assumptions: Assumptions): void {
    const { notice } = this.#parts;
    notice.hidden = areStandard(assumptions);
    const results = make("a", { href: "#assumptions" }, "See the outcomes");
    notice.replaceChildren(
      `Further down, outcomes are worked out anew. ${assumptionWords(assumptions)} `,
      results,
      ". ",
      this.#wayBack(),
    );
  }

  #wayBack(): HTMLAnchorElement {
    const link = make("a", { href: `${location.pathname}#assumptions` }, "Back to the standard rules");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      showInForm(this.#parts.form, standardAssumptions);
      this.change(standardAssumptions);
      this.#parts.form.querySelector("input:checked")?.scrollIntoView({ block: "nearest" });
      this.#parts.form.querySelector<HTMLInputElement>("input:checked")?.focus();
    });
    return link;
  }

  #judge(assumptions: Assumptions): AssumedRecord {
    return judgeUnder(assumptions, judgeableOf(this.#record), this.#record.asOf);
  }
}

/** What is chosen in the form: it is read as the address that the form would send. */
export function assumptionsIn(form: HTMLFormElement): Assumptions {
  const { window, partial, authorities } = parseAssumptions(new URLSearchParams(pairsIn(form)).toString());
  return { window, partial, authorities };
}

function pairsIn(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
}

/** Has the form show these assumptions. */
function showInForm(form: HTMLFormElement, { window, partial, authorities }: Assumptions): void {
  const chosen = new Set([`window=${window}`, `partial=${partial}`, ...authorities.map((each) => `authority=${each}`)]);
  for (const input of form.querySelectorAll("input")) input.checked = chosen.has(`${input.name}=${input.value}`);
}

/** Which rules these are, and in what they are not the standard ones. */
export function assumptionWords(assumptions: Assumptions): string {
  if (areStandard(assumptions)) return "These are the standard rules.";
  return `These are not the standard rules: ${departures(assumptions).join("; ")}.`;
}

function departures({ window, partial, authorities: kept }: Assumptions): string[] {
  return [
    ...(window === standardAssumptions.window ? [] : [windowWords(window)]),
    ...(partial === "as-crossing" ? ["partial crossings are read as full crossings"] : []),
    ...(partial === "ignore" ? ["partial crossings are not counted at all"] : []),
    ...(kept.length === authorities.length
      ? []
      : [`lines are formed from statements of authority ${listed(kept)} only`]),
  ];
}

function windowWords(window: Assumptions["window"]): string {
  const standard = windowLabel(standardAssumptions.window);
  return window === "none"
    ? `the response window has no limit, instead of ${standard}`
    : `the response window is ${windowLabel(window)} long instead of ${standard}`;
}

/** How much comes out otherwise. `lines`: of how many by the standard rules. */
export function statusWords(
  assumptions: Assumptions,
  { inOutcome, inStatusOnly, notFormed }: LineDifferences,
  lines: number,
): string {
  if (areStandard(assumptions)) return "Shown by the standard rules: every outcome is as published.";
  const sentences = [
    `The outcome of ${inOutcome.length} of ${countOf(lines, "line")} differs from the standard rules.`,
    ...(inStatusOnly.length > 0 ? [`Of ${inStatusOnly.length} more only the status does.`] : []),
    ...(notFormed.length > 0 ? [`Not counted: ${countOf(notFormed.length, "line")} without such a statement.`] : []),
  ];
  return sentences.join(" ");
}

/** What an old or mistyped link asked for in vain, after another sentence; empty where nothing was. */
export function droppedWords(dropped: readonly string[]): string {
  return dropped.length === 0 ? "" : ` ${droppedSentence(dropped)}.`;
}

/**
 * Fetches the record, makes the form work, and shows what the reader has chosen meanwhile or else what the address
 * asks for. Rejects where the record can't be had.
 *
 * @param host holds the form, the status line and the place of the results
 * @param wasUsed whether the reader has used the form
 */
export async function startAssumptions(host: HTMLElement, wasUsed: () => boolean): Promise<void> {
  const record = (await fetchJson(new URL(host.dataset.record ?? "", document.baseURI))) as DerivationRecord;
  const form = find(host, "form", HTMLFormElement);
  const results = find(host, "[data-assumed]", HTMLElement);
  const view = new AssumptionsView(record, {
    form,
    results,
    status: find(host, "[role=status]", HTMLElement),
    notice: find(document, "[data-assumptions-notice]", HTMLElement),
    linesAddress: host.dataset.lines ?? "",
  });
  const followAddress = () => view.follow(parseAssumptions(location.search));
  form.addEventListener("change", () => view.change(assumptionsIn(form)));
  form.addEventListener("submit", () => {
    view.change(assumptionsIn(form));
    results.focus();
  });
  addEventListener("popstate", followAddress);
  if (wasUsed()) view.change(assumptionsIn(form));
  else followAddress();
}

function find<Kind extends HTMLElement>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}
