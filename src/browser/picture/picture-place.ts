import { fetchPage } from "../fetch";
import { followView } from "../filter/shown-view";
import { make } from "../dom";

/**
 * `<picture-place data-source="/themes/">`: the place of the picture of the themes, one of the views of what is
 * selected. It is taken from the page that holds it when the reader or the address asks for it; where that fails, one
 * sentence says so and the list stays.
 */
export class PicturePlace extends HTMLElement {
  #figure: Promise<void> | null = null;

  connectedCallback(): void {
    if (this.#figure) return;
    followView((shown) => {
      this.hidden = shown !== "picture";
      if (!this.hidden) this.#figure ??= this.#load();
    });
  }

  async #load(): Promise<void> {
    const source = new URL(this.dataset.source ?? "", document.baseURI);
    try {
      const picture = (await fetchPage(source)).querySelector<HTMLElement>("[data-picture]");
      if (!picture) throw new Error(`${source.href} holds no picture`);
      keepOnPage(picture);
      this.replaceChildren(document.adoptNode(picture));
    } catch (error) {
      reportError(error);
      this.#figure = null;
      this.replaceChildren(
        make(
          "p",
          { class: "picture-failed", role: "status" },
          "The picture could not be loaded; the list below has the same warnings. ",
          make("a", { href: source.href }, "The picture on its own page"),
        ),
      );
    }
  }
}

/**
 * Marks lead to pairs by the whole address, which would leave the view: here they lead to where it shows them, be they of another
 * page of the timeline.
 */
function keepOnPage(picture: HTMLElement): void {
  for (const link of picture.querySelectorAll("svg a")) {
    const [path = "", pair] = (link.getAttribute("href") ?? "").split("#");
    if (pair && firstPageOf(path) === firstPageOf(location.pathname)) link.setAttribute("href", `#${pair}`);
  }
}

function firstPageOf(path: string): string {
  return path.replace(/page\/\d+\/$/, "");
}
