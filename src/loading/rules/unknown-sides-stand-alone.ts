import { unknownSide } from "../../model/terms/side";
import type { ContentRule } from "../content-rule";

/** Who did an event is either known or not. */
export const unknownSidesStandAlone: ContentRule = {
  name: "unknown-sides-stand-alone",
  check({ events }, report) {
    for (const event of events)
      if (event.sides.length > 1 && event.sides.includes(unknownSide))
        report(
          event,
          `sides[${event.sides.indexOf(unknownSide)}]`,
          unknownSide,
          "unknown alone, or the sides that are known",
        );
  },
};
