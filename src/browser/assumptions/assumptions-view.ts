import {
  areStandard,
  type AssumedRecord,
  type Assumptions,
  formatAssumptions,
  judgeUnder,
  lineDifferences,
  type ParsedAssumptions,
  standardAssumptions,
} from "../../model/assumptions";
import { judgeableOf, type DerivationRecord } from "../../model/derivation-record";
import { make } from "../dom";
import { differenceTables } from "./difference-tables";
import { showInForm } from "./form-values";
import { assumptionWords, droppedWords, statusWords } from "./sentences";
import { shareTables } from "./share-tables";
import { totalTables } from "./total-tables";

export interface AssumptionsParts {
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
