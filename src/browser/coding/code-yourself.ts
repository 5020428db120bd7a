import { fetchScript } from "../fetch";
import { untilDone } from "../try-again";

/** `<code-yourself><details>…`: a reader's answers beside those of the coders, by a script that comes when it is opened. */
export class CodeYourself extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector("details");
    details?.addEventListener("toggle", () => void this.#start(details), { once: true });
  }

  async #start(details: HTMLElement): Promise<void> {
    const { startComparing } = await untilDone(() => fetchScript(() => import("./start-comparing")), {
      sentence: "What sets your answers beside those of the coders could not be loaded.",
      show: (note) => details.append(note),
    });
    startComparing(this);
  }
}
