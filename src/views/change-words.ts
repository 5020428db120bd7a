import type { EntryChange } from "../model/changes";
import { capitalised } from "../model/words";

/** What the record itself is called among its entries. */
export const recordName = "The record";

type Told = Pick<EntryChange, "what" | "why" | "nature" | "outcomeChanged">;

/** What was changed, why and, unless the entry was only added, whether an outcome changed with it. CODEBOOK section 11. */
export function changeSentences(change: Told): string {
  return [changeSentence(change), outcomeSentence(change)].filter((sentence) => sentence !== "").join(" ");
}

/** What was changed, and why. */
export function changeSentence({ what, why }: Pick<Told, "what" | "why">): string {
  return `${capitalised(what.replace(/\.$/, ""))}: ${ended(why)}`;
}

/** Whether an outcome changed; nothing for an addition, before which there was none. */
export function outcomeSentence({ nature, outcomeChanged }: Pick<Told, "nature" | "outcomeChanged">): string {
  if (outcomeChanged) return "An outcome changed.";
  return nature === "changed" ? "No outcome changed." : "";
}

/** A text that ends as a sentence, also where its last words are quoted or in brackets. */
export function ended(text: string): string {
  return /[.!?…]["”’)\]]*$/.test(text) ? text : `${text}.`;
}
