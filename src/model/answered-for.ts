import type { RecordSettings } from "./archive";

/** What only the owner of a copy can say of it. `doi` is no part: a record may do without one. */
const ownersFields = {
  publisher: "who publishes it: a person or a body, with a page",
  contact: "an e-mail address for errors",
  repository: "where its files are worked on",
  funding: "who pays for the work",
} as const satisfies Partial<Record<keyof RecordSettings, string>>;
export type OwnersField = keyof typeof ownersFields;

/** Something that the owner of a copy has not said yet. */
export interface Unanswered {
  /** Its field in `content/record.yaml`. */
  readonly field: OwnersField;
  /** What belongs there. */
  readonly words: string;
}

/** What the owner of a copy has yet to say; a release is refused while there is any. Empty where all is said. */
export function unansweredOf(record: Pick<RecordSettings, OwnersField>): Unanswered[] {
  return (Object.keys(ownersFields) as OwnersField[])
    .filter((field) => record[field] === null)
    .map((field) => ({ field, words: ownersFields[field] }));
}

/** Whom citations and files name as the publisher: the record itself, while nobody says who publishes it. */
export function publisherName({ publisher, name }: Pick<RecordSettings, "publisher" | "name">): string {
  return publisher?.name ?? name;
}
