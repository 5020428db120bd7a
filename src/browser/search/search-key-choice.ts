import { make } from "../dom";
import { showSearchKey } from "./search-key";
import { isSearchKeyOff, setSearchKeyOff } from "./search-key-setting";

/** `<search-key-choice>`: turns the search key off and on. Without script there is no such key, and nothing is shown. */
export class SearchKeyChoice extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("input")) return;
    const box = make("input", { type: "checkbox" });
    box.checked = !isSearchKeyOff();
    box.addEventListener("change", () => {
      setSearchKeyOff(!box.checked);
      showSearchKey();
    });
    this.append(
      make("label", {}, box, " The key / leads to the search field from every page"),
      make("p", { class: "soft" }, "Your choice is kept in this browser only. Escape leads back from the field."),
    );
  }
}
