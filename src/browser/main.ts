import { CopyLink } from "./copy-link";
import { CopyText } from "./copy-text";
import { PairFilter } from "./filter/pair-filter";

customElements.define("copy-link", CopyLink);
customElements.define("copy-text", CopyText);
customElements.define("pair-filter", PairFilter);
