import { comparableOf, type ComparisonRecord } from "../../model/comparison/comparable";
import styles from "./compare.css?url";
import { loadStyle } from "../dom";
import { fetchJson } from "../fetch";
import { CompareView } from "./compare-view";

/**
 * Fetches the record and shows what the address asks for. Rejects where the record can't be had.
 * @param show puts elements in the place of what the page came with
 */
export async function startCompare(host: HTMLElement, show: (...shown: readonly Node[]) => void): Promise<void> {
  const address = new URL(host.dataset.record ?? "", document.baseURI);
  const [record] = await Promise.all([loadComparison(address), loadStyle(styles)]);
  const view = new CompareView({ record, comparable: comparableOf(record), host });
  show(...view.elements);
  view.followAddress();
  addEventListener("popstate", () => view.followAddress());
}

/** The record as comparisons are made from it. Rejects where it can't be had. */
export async function loadComparison(address: URL): Promise<ComparisonRecord> {
  return (await fetchJson(address)) as ComparisonRecord;
}
