import { consequenceKindDefinitions } from "../model/terms/consequence-kind-definitions";
import { eventKindLabels } from "../model/terms/event";
import { eventKindDefinitions } from "../model/terms/event-kind-definitions";
import { themeLabels } from "../model/terms/theme";
import { themeDefinitions } from "../model/terms/theme-definitions";
import { consequenceKindLabels } from "../model/terms/warning";
import { termSchema } from "./common";

/*
 * The lists whose labels alone could not be coded twice alike. CODEBOOK section 14.
 */

export const consequenceKindSchema = termSchema(consequenceKindLabels, consequenceKindDefinitions);
export const eventKindSchema = termSchema(eventKindLabels, eventKindDefinitions);
export const themeSchema = termSchema(themeLabels, themeDefinitions);
