import { ReaderAssumptions } from "./assumptions/reader-assumptions";
import { CopyLink } from "./copy-link";
import { CopyText } from "./copy-text";
import { DownloadView } from "./download/download-view";
import { PairFilter } from "./filter/pair-filter";
import { TimePicture } from "./picture/time-picture";
import { RecordSearch } from "./search/record-search";
import { listenForSearchKey } from "./search/search-key";
import { SearchKeyChoice } from "./search/search-key-choice";

customElements.define("copy-link", CopyLink);
customElements.define("copy-text", CopyText);
customElements.define("download-view", DownloadView);
customElements.define("pair-filter", PairFilter);
customElements.define("record-search", RecordSearch);
customElements.define("search-key-choice", SearchKeyChoice);
customElements.define("time-picture", TimePicture);
customElements.define("reader-assumptions", ReaderAssumptions);
listenForSearchKey();
