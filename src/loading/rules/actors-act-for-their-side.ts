import type { Actor } from "../../model/archive";
import type { ContentRule } from "../content-rule";

/** Whoever spoke or acted usually did so for the side that their entry gives; where not, an editor should look twice. */
export const actorsActForTheirSide: ContentRule = {
  name: "actors-act-for-their-side",
  check({ warnings, events, byId }, report) {
    for (const warning of warnings) {
      const actor = byId.actors.get(warning.actor);
      if (actor && actor.side !== warning.side) report.query(warning, "side", warning.side, sideOf(actor));
    }
    for (const event of events)
      for (const [index, id] of event.actors.entries()) {
        const actor = byId.actors.get(id);
        if (actor && !event.sides.includes(actor.side))
          report.query(
            event,
            `actors[${index}]`,
            id,
            `an actor of the sides of the event (${event.sides.join(", ")}); ${sideOf(actor)}`,
          );
      }
  },
};

const sideOf = ({ id, side }: Actor): string => `the side of ${id} is ${side}`;
