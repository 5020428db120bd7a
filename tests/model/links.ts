import type { AftermathEvent, Answer, Link } from "../../src/model/archive";
import type { Relation } from "../../src/model/terms/event";
import { aLink, on } from "../builders";

type MakeLink = (date: string, answer?: Partial<Answer>, event?: Partial<AftermathEvent>) => Link;

function made(relation: Relation, side: AftermathEvent["sides"][number]): MakeLink {
  return (date, answer = {}, event = {}) =>
    aLink({ relation, ...answer }, { id: `${date}-${relation}`, date: on(date), sides: [side], ...event });
}

/* The links of CODEBOOK section 12 to the warning that `aWarning` makes, by the side whose act each is. */
export const crossing = made("crossing", "united-states");
export const partialCrossing = made("partial-crossing", "united-states");
export const restraint = made("restraint", "united-states");
export const statedConsequence = made("stated-consequence", "russia");
export const otherResponse = made("other-response", "russia");
export const rhetoric = made("rhetoric", "russia");
