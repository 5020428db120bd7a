import { isoPartialDate } from "../../../src/model/dates";
import type { Archive } from "../../../src/model/archive";
import { proseText } from "../record/prose-text";
import type { Item } from "./rival";

/** All warnings and events of a record. */
export function itemsOf({ warnings, events }: Archive): Item[] {
  return [
    ...warnings.map(({ id, date, headline, redLine }) => ({ id, date: isoPartialDate(date), headline, text: redLine })),
    ...events.map(({ id, date, headline, summary }) => {
      return { id, date: isoPartialDate(date), headline, text: proseText(summary) };
    }),
  ];
}
