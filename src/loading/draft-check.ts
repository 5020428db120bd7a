import type { EntryKind } from "../model/archive";
import { entrySchemas } from "../schema/entry-schemas";
import { checkReadings } from "./check-readings";
import { entryPath } from "./content-paths";
import { type ContentReadings, listsOf } from "./content-readings";
import type { Findings } from "./content-rule";
import type { Files } from "./files";
import { findingsIn } from "./findings-in";
import { readContent } from "./read-content";
import { readEntry } from "./read-entry";
import { type ReadSeeds, readSeeds } from "./read-seeds";

/** The text of an entry that is not yet on disk. */
export interface DraftEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly text: string;
}

/** The record as it is on disk, against which a new entry can be checked as often as one likes; the disk is read once. */
export class DraftCheck {
  #readings: ContentReadings;
  readonly #seeds: ReadSeeds;

  private constructor(readings: ContentReadings, seeds: ReadSeeds) {
    this.#readings = readings;
    this.#seeds = seeds;
  }

  static async over(files: Files): Promise<DraftCheck> {
    return new DraftCheck(await readContent(files), await readSeeds(files));
  }

  /** The entries that could be read. */
  get entries() {
    return listsOf(this.#readings);
  }

  /** What the check would say of the new entry: its own findings only. */
  findingsOf(draft: DraftEntry): Findings {
    const file = entryPath(draft.kind, draft.id);
    return findingsIn(checkReadings(withEntry(this.#readings, draft), this.#seeds), [file]);
  }

  /** Takes in an entry that has been written. */
  add(draft: DraftEntry): void {
    this.#readings = withEntry(this.#readings, draft);
  }
}

function withEntry(readings: ContentReadings, { kind, id, text }: DraftEntry): ContentReadings {
  const file = entryPath(kind, id);
  const others = (readings[kind] as readonly { readonly file: string }[]).filter((reading) => reading.file !== file);
  const added = readEntry<object>(file, new TextEncoder().encode(text), entrySchemas[kind]);
  return { ...readings, [kind]: [...others, added] };
}
