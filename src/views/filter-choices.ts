import type { Archive } from "../model/archive";
import { perFacet, type Facet } from "../model/filter-facets";
import type { IndexedChoice } from "../model/filter-index";
import { responseChoiceLabels } from "../model/outcome-labels";
import { foldText } from "../model/fold-text";
import { lineStatusLabels, restraintLabels } from "../model/terms/outcome";
import { sideLabels } from "../model/terms/side";
import { themeLabels } from "../model/terms/theme";
import { consequenceKindLabels } from "../model/terms/warning";
import { weaponWords } from "./weapon-words";

type Offered = Readonly<Record<Facet, readonly IndexedChoice[]>>;

/** The choices that at least one pair has: names by the alphabet, coded values in the order of the codebook. */
export function filterChoices(archive: Archive, values: readonly Record<Facet, readonly string[]>[]): Offered {
  const offered = allChoices(archive);
  return perFacet((facet) => {
    const occurring = new Set(values.flatMap((pair) => pair[facet]));
    return offered[facet].filter(([value]) => occurring.has(value));
  });
}

function allChoices({ byId }: Archive): Offered {
  return {
    actor: named(
      byId.actors,
      ({ name }) => name,
      ({ nameOriginal }) => [nameOriginal?.text],
    ),
    side: coded(sideLabels),
    weapon: named(
      byId.weapons,
      ({ name }) => name,
      ({ aliases }) => aliases,
      weaponWords,
    ),
    theme: coded(themeLabels),
    line: named(
      byId.lines,
      ({ headline }) => headline,
      () => [],
    ),
    status: coded(lineStatusLabels),
    response: coded(responseChoiceLabels),
    restraint: coded(restraintLabels),
    kind: coded(consequenceKindLabels),
  };
}

/** Entries by the name readers see, with their other names; free text finds them by all. */
function named<Entry>(
  entries: ReadonlyMap<string, Entry>,
  labelOf: (entry: Entry) => string,
  namesOf: (entry: Entry) => readonly (string | undefined)[],
  aboutOf?: (entry: Entry) => string,
): IndexedChoice[] {
  const choices = [...entries].map(([id, entry]): IndexedChoice => {
    const names = foldText(namesOf(entry).join(" "));
    return aboutOf ? [id, labelOf(entry), names, aboutOf(entry)] : [id, labelOf(entry), names];
  });
  return choices.sort(byLabel);
}

function byLabel([value, label]: IndexedChoice, [otherValue, otherLabel]: IndexedChoice): number {
  const [one, other] = [`${foldText(label)} ${value}`, `${foldText(otherLabel)} ${otherValue}`];
  return one < other ? -1 : Number(one > other);
}

/** Coded values are not among the words that free text is looked for in. */
function coded(labels: Readonly<Record<string, string>>): IndexedChoice[] {
  return Object.entries(labels).map(([value, label]) => [value, label, ""]);
}
