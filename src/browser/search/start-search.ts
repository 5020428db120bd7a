import type { SearchGroup } from "../../model/search/search-entry";
import { followWords } from "../filter/start-filter";
import { loadFind, Passages, type SearchAddresses } from "./find";
import { askedSearch, sameSearch, SearchAddress, type AskedSearch } from "./search-address";
import { SearchView, type SearchParts } from "./search-view";

export type SearchPlace = Pick<SearchParts, "status" | "results" | "ways" | "action" | "words"> & {
  readonly form: HTMLFormElement;
  /** Whether Enter was pressed while the search was still being fetched. */
  readonly isSubmitted: () => boolean;
};

/** Makes the form search as one types, and shows what has been typed or asked for since the page came. */
export async function startSearch(place: SearchPlace, addresses: SearchAddresses): Promise<void> {
  const find = await loadFind(addresses);
  const address = new SearchAddress();
  const { form, words } = place;
  const asked = (): AskedSearch => ({ words: words.value.trim(), group: askedSearch().group });
  const search = (wanted: AskedSearch) => {
    if (sameSearch(wanted, askedSearch())) return;
    address.record(wanted);
    void view.show(wanted);
  };
  const typed = () => search(asked());
  const done = () => {
    typed();
    address.settle();
  };
  const narrowed = (group: SearchGroup | null) => {
    address.settle();
    search({ ...asked(), group });
    address.settle();
  };
  const view = new SearchView({ ...place, find, passages: new Passages(addresses), address, narrowed });
  followWords(words, { typed, done });
  form.addEventListener("submit", done);
  addEventListener("popstate", () => {
    const wanted = askedSearch();
    words.value = wanted.words;
    address.settle();
    void view.show(wanted, address.shown);
  });
  const isStep = place.isSubmitted() || sameSearch(asked(), askedSearch());
  address.record(asked());
  if (isStep) address.settle();
  await view.show(asked(), address.shown);
}
