import { parseAssumptions } from "../../model/assumptions";
import type { DerivationRecord } from "../../model/derivation";
import { fetchJson } from "../fetch";
import { assumptionsIn, AssumptionsView } from "./assumptions-view";

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
