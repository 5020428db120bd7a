import type { IndexedChoice } from "../../model/filter-index";
import { foldedWords, foldText } from "../../model/fold-text";

/** How many choices a panel shows at a time: with thousands it would be slow, and nobody would read them. */
export const choicesAtOnce = 200;

/** A choice with the folded words it is found by. */
export interface FoundChoice {
  readonly choice: IndexedChoice;
  readonly words: string;
}

/** The choices of a panel that fit what is looked for, as many as are shown, and how many fit in all. */
export interface ShownChoices {
  readonly shown: readonly FoundChoice[];
  readonly fitting: number;
}

/** Choices ready to be looked for. */
export function foundChoices(choices: readonly IndexedChoice[]): FoundChoice[] {
  return choices.map((choice) => ({ choice, words: `${foldText(choice[1])} ${choice[2]}` }));
}

/**
 * What of the choices is shown for the words looked for: what is chosen comes first where not all have room, so that it
 * can be taken away again; all else keeps its order.
 */
export function shownChoices(
  choices: readonly FoundChoice[],
  asked: string,
  chosen: readonly string[],
  most = choicesAtOnce,
): ShownChoices {
  const words = foldedWords(asked);
  const fitting = choices.filter((each) => words.every((word) => each.words.includes(word)));
  if (fitting.length <= most) return { shown: fitting, fitting: fitting.length };
  const isChosen = ({ choice: [value] }: FoundChoice): boolean => chosen.includes(value);
  const others = fitting.filter((each) => !isChosen(each));
  return { shown: [...fitting.filter(isChosen), ...others].slice(0, most), fitting: fitting.length };
}
