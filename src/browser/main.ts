import { asksForZoom } from "../model/zoom/zoom-parameters";
import { ReaderAssumptions } from "./assumptions/reader-assumptions";
import { CodeYourself } from "./coding/code-yourself";
import { CompareSelections } from "./compare/compare-selections";
import { CopyLink, CopyText, PrintPage } from "./copy-elements";
import { DownloadView } from "./download/download-view";
import { PairFilter } from "./filter/pair-filter";
import { FilterPicture } from "./picture/filter-picture";
import { PicturePlace } from "./picture/picture-place";
import { TimePicture } from "./picture/time-picture";
import { SavePicture } from "./saving/save-picture";
import { RecordSearch } from "./search/record-search";
import { listenForSearchKey, SearchKeyChoice } from "./search/search-key";
import { ZoomTimeline } from "./zoom/zoom-timeline";

/** By name, in the order in which a reader comes to them. */
const elements: Readonly<Record<string, CustomElementConstructor>> = {
  "pair-filter": PairFilter,
  "picture-place": PicturePlace,
  "time-picture": TimePicture,
  "filter-picture": FilterPicture,
  "zoom-timeline": ZoomTimeline,
  "save-picture": SavePicture,
  "compare-selections": CompareSelections,
  "record-search": RecordSearch,
  "search-key-choice": SearchKeyChoice,
  "reader-assumptions": ReaderAssumptions,
  "code-yourself": CodeYourself,
  "copy-link": CopyLink,
  "copy-text": CopyText,
  "print-page": PrintPage,
  "download-view": DownloadView,
};

/** Each in a task of its own: all in one would keep a slow machine from answering its reader. */
function defineRest(): void {
  for (const [name, element] of Object.entries(elements))
    setTimeout(() => customElements.get(name) ?? customElements.define(name, element));
  // Few pages have a table to sort, and it can be read as it is.
  if (document.querySelector("sort-table"))
    void import("./sort-table").then(({ SortTable }) => customElements.define("sort-table", SortTable), reportError);
  listenForSearchKey();
  void import("./keep-fragment").then(({ keepFragmentInView }) => keepFragmentInView(), reportError);
}

// What the address asks for comes first, before all of the page is there; the others need what stands around them.
if (asksForZoom(location.search)) customElements.define("zoom-timeline", ZoomTimeline);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", defineRest, { once: true });
else defineRest();
