import { z } from "zod";

import type { DraftCheck } from "../../src/loading/check-content";
import { entryKinds, kindNames } from "../../src/model/archive";
import { isTaken } from "./id-for";
import type { MadeEntry } from "./new-entry";
import type { Prompts } from "./prompts";
import type { EntryRequest } from "./request";
import type { Surroundings } from "./surroundings";

/** Answers as they are kept, with what was made on the way. */
const draftSchema = z.object({
  fields: z.record(z.string(), z.unknown()),
  texts: z.record(z.string(), z.string()),
  made: z.array(z.object({ kind: z.enum(entryKinds), id: z.string(), text: z.string() })),
});

/** The answers of a request, to be kept for another run. */
export function draftText({ fields, texts }: EntryRequest, made: readonly MadeEntry[]): string {
  return `${JSON.stringify({ fields, texts, made }, null, 2)}\n`;
}

/** The request, or in its place the answers that were kept, if the editor will go on with them; options stand before them. */
export async function takeDraft(
  request: EntryRequest,
  made: MadeEntry[],
  check: DraftCheck,
  around: Surroundings,
  prompts: Prompts,
): Promise<EntryRequest> {
  const { kind } = request;
  const kept = draftIn(around.drafts.load(kind));
  if (!kept) return request;
  const message = `Answers for ${kindNames[kind]} of an earlier run are kept. Go on with them?`;
  if (!(await prompts.yes({ message, default: true }))) {
    around.drafts.drop(kind);
    return request;
  }
  for (const entry of kept.made.filter(({ kind: of, id }) => !isTaken(of, id, check))) {
    check.add(entry);
    made.push(entry);
  }
  return {
    ...request,
    fields: { ...kept.fields, ...request.fields },
    texts: { ...kept.texts, ...request.texts },
  };
}

/** What can't be read any more is as good as nothing. */
function draftIn(text: string | null): z.infer<typeof draftSchema> | null {
  if (text === null) return null;
  try {
    return draftSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
