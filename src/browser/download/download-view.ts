import { make } from "../dom";
import { fetchScript } from "../fetch";
import { untilDone } from "../try-again";
import type { FileFormat, TableName } from "./tables";

const tableNames: Record<TableName, string> = { warnings: "Warnings", links: "Links to events" };
const formatNames: Record<FileFormat, string> = { csv: "CSV", json: "JSON" };

/**
 * `<download-view data-index="/timeline-index.json" data-tables="/data/" data-file-name="a-record-2026-06-30">`: puts
 * a form above the links inside it that saves what the timeline shows. All that it takes is fetched when it is used.
 */
export class DownloadView extends HTMLElement {
  readonly #table = makeSelect("table", "What", tableNames);
  readonly #format = makeSelect("format", "As", formatNames);
  readonly #status = make("p", { role: "status", class: "download-status" });
  #busy = false;
  /** Says that the file could not be made, and offers to try again. */
  #note: HTMLElement | null = null;

  connectedCallback(): void {
    if (this.querySelector("form")) return;
    const button = make("button", { type: "submit" }, "Download what is shown");
    const form = make("form", { class: "download-form" }, this.#table.label, this.#format.label, button);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#save();
    });
    this.prepend(form, this.#status);
  }

  /** One at a time: a second press while the first is under way would save the same file twice. */
  async #save(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#note?.remove();
    this.#status.textContent = "Making the file…";
    this.#status.textContent = await untilDone(() => this.#saved(), {
      sentence: "The file could not be made, since the data could not be fetched. The whole tables are below.",
      show: (note) => {
        this.#status.textContent = "";
        this.#status.after((this.#note = note));
        this.#busy = false;
      },
      refuge: () => this.querySelector("button"),
    });
    this.#busy = false;
  }

  async #saved(): Promise<string> {
    const { saveSelection } = await fetchScript(() => import("./save-selection"));
    const { index = "", tables = "", fileName = "" } = this.dataset;
    return saveSelection({
      table: this.#table.value(),
      format: this.#format.value(),
      indexAddress: new URL(index, document.baseURI),
      tablesAddress: new URL(tables, document.baseURI),
      fileName,
    });
  }
}

interface Choice<Value extends string> {
  readonly label: HTMLLabelElement;
  readonly value: () => Value;
}

function makeSelect<Value extends string>(
  name: string,
  words: string,
  names: Readonly<Record<Value, string>>,
): Choice<Value> {
  const values = Object.keys(names) as Value[];
  const select = make("select", { name }, ...values.map((value) => make("option", { value }, names[value])));
  return { label: make("label", {}, words, " ", select), value: () => select.value as Value };
}
