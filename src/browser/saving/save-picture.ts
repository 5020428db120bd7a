import { make, makeButton } from "../dom";
import { fetchScript } from "../fetch";
import { untilDone } from "../try-again";
import type { PictureFormat } from "./save-shown";

const formats: Readonly<Record<PictureFormat, string>> = { svg: "Save as SVG", png: "Save as PNG" };

/**
 * `<save-picture></save-picture>` within a figure: buttons that save the figure as it is shown now, with its title, the
 * as-of date, the licence and the address of the page in it. All that it takes is fetched when it is used.
 */
export class SavePicture extends HTMLElement {
  readonly #status = make("span", { role: "status" });
  #busy = false;
  /** Says that it could not be saved, and offers to try again. */
  #note: HTMLElement | null = null;

  connectedCallback(): void {
    if (this.querySelector("button")) return;
    for (const [format, label] of Object.entries(formats) as [PictureFormat, string][]) {
      const button = makeButton("save-button", label);
      button.addEventListener("click", () => void this.#save(format));
      this.append(button);
    }
    this.append(this.#status);
  }

  async #save(format: PictureFormat): Promise<void> {
    const figure = this.closest("figure");
    if (!figure || this.#busy) return;
    this.#busy = true;
    this.#note?.remove();
    this.#status.textContent = "";
    this.#status.textContent = await untilDone(
      async () => {
        const { saveShown } = await fetchScript(() => import("./save-shown"));
        return saveShown(figure, format);
      },
      {
        sentence: "The picture could not be saved here.",
        show: (note) => {
          this.append((this.#note = note));
          this.#busy = false;
        },
        refuge: () => this.querySelector("button"),
      },
    );
    this.#busy = false;
  }
}
