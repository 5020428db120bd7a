import { foldText } from "../../model/fold-text";
import type { ContentRule } from "../content-rule";

/** The least letters of a name that is looked for; two stand for too much else. */
const fewestLetters = 3;

/** A name stands for one place, in whatever letters and accents it is written. */
export const placesAreToldApart: ContentRule = {
  name: "places-are-told-apart",
  check({ placeList }, report) {
    if (!placeList) return;
    const placeOf = new Map<string, string>();
    for (const [index, { name, names }] of placeList.places.entries()) {
      const ofThis = new Set<string>();
      for (const [place, written] of [name, ...names].entries()) {
        const where = `places[${index}].${place === 0 ? "name" : `names[${place - 1}]`}`;
        const folded = foldText(written);
        const other = placeOf.get(folded) ?? name;
        if (folded.length < fewestLetters) report(placeList, where, written, "a name of at least three letters");
        else if (other !== name || ofThis.has(written))
          report(placeList, where, written, `a name that stands for one place, once (it stands at ${other})`);
        ofThis.add(written);
        placeOf.set(folded, other);
      }
    }
  },
};
