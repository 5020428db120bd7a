import { actorSchema } from "./actor";
import { claimSchema } from "./claim";
import { eventSchema } from "./event";
import { lineSchema } from "./line";
import { sourceSchema } from "./source";
import { warningSchema } from "./warning";
import { weaponSchema } from "./weapon";

/** What an entry of each kind may say, by the name of its folder. */
export const entrySchemas = {
  warnings: warningSchema,
  events: eventSchema,
  lines: lineSchema,
  actors: actorSchema,
  weapons: weaponSchema,
  sources: sourceSchema,
  claims: claimSchema,
} as const;
