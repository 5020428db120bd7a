import { followWords } from "../filter/words-box";
import { loadFind, Passages, type SearchAddresses } from "./load-search";
import { askedWords, SearchAddress } from "./search-address";
import { SearchView, type SearchParts } from "./search-view";

export type SearchPlace = Pick<SearchParts, "status" | "results" | "ways" | "action"> & {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  /** Whether Enter was pressed while the search was still being fetched. */
  readonly isSubmitted: () => boolean;
};

/** Makes the form search as one types, and shows what has been typed or asked for since the page came. */
export async function startSearch(place: SearchPlace, addresses: SearchAddresses): Promise<void> {
  const find = await loadFind(addresses);
  const address = new SearchAddress();
  const view = new SearchView({ ...place, find, passages: new Passages(addresses), address });
  const { form, words } = place;
  const typed = () => {
    const asked = words.value.trim();
    if (asked === askedWords()) return;
    address.record(asked);
    void view.show(asked);
  };
  const done = () => {
    typed();
    address.settle();
  };
  followWords(words, { typed, done });
  form.addEventListener("submit", done);
  addEventListener("popstate", () => {
    words.value = askedWords();
    address.settle();
    void view.show(words.value, address.shown);
  });
  const asked = words.value.trim();
  const isStep = place.isSubmitted() || asked === askedWords();
  address.record(asked);
  if (isStep) address.settle();
  await view.show(asked, address.shown);
}
