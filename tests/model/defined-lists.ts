import { toString } from "mdast-util-to-string";

import type { Archive, Prose } from "../../src/model/archive";
import type { Definition } from "../../src/model/terms/definition";
import { eventKindDefinitions, eventKindLabels } from "../../src/model/terms/event";
import { themeDefinitions, themeLabels } from "../../src/model/terms/theme";
import { consequenceKindDefinitions, consequenceKindLabels } from "../../src/model/terms/warning";

/** A list whose values the codebook defines in section 14. */
interface DefinedList {
  readonly heading: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, Definition>>;
  /** Whether an entry of the record bears a value. */
  readonly bears: (archive: Archive, id: string, value: string) => boolean;
}

export const definedLists: readonly DefinedList[] = [
  {
    heading: "Kinds of consequence",
    labels: consequenceKindLabels,
    definitions: consequenceKindDefinitions,
    bears: ({ warnings }, id, value) =>
      warnings.some((warning) => warning.id === id && warning.consequenceKinds.some((kind) => kind === value)),
  },
  {
    heading: "Kinds of event",
    labels: eventKindLabels,
    definitions: eventKindDefinitions,
    bears: ({ events }, id, value) => events.some((event) => event.id === id && event.kind === value),
  },
  {
    heading: "Themes",
    labels: themeLabels,
    definitions: themeDefinitions,
    bears: ({ lines }, id, value) => lines.some((line) => line.id === id && line.themes.some((each) => each === value)),
  },
];

/** The rows that a codebook's section 14 has to have for a list: name, definition and example. */
export function rowsFor({ labels, definitions }: DefinedList): (string | undefined)[][] {
  return Object.entries(labels).map(([value, label]) => [
    `${label} (${value})`,
    definitions[value]?.definition,
    definitions[value]?.example,
  ]);
}

/** The rows that a codebook has under the heading of a list. */
export function rowsIn(codebook: Prose, { heading }: DefinedList): string[][] {
  return tableUnder(codebook, heading).map(([name = "", ...rest]) => [name.replaceAll("'", "’"), ...rest]);
}

/** The rows of the table that follows a heading, its head left out. */
function tableUnder({ children }: Prose, heading: string): string[][] {
  const start = children.findIndex((node) => node.type === "heading" && toString(node) === heading);
  const table = children.slice(start).find((node) => node.type === "table");
  return table?.children.slice(1).map(({ children: cells }) => cells.map((cell) => toString(cell))) ?? [];
}
