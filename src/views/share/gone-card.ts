import type { SharedKind } from "../../addresses";
import type { KindedEntry, RecordSettings } from "../../model/archive";
import { dayView } from "../date-view";
import { kindLabels } from "../entry-name";
import { cardFooting, type ShareCard } from "./share-card";

type Withdrawal = NonNullable<KindedEntry["entry"]["withdrawn"]>;

/** The picture of an entry that was withdrawn: it says so and why, and nothing of what the entry had said. */
export function goneCard(record: RecordSettings, kind: SharedKind, { date, reason }: Withdrawal): ShareCard {
  return {
    kind: kindLabels[kind],
    headline: "This entry was withdrawn",
    original: null,
    byline: dayView(date).text,
    detail: reason,
    answer: null,
    chips: [],
    motif: { of: "nothing" },
    ...cardFooting(record),
  };
}
