import type { EntryKind } from "../model/archive";

export const contentFolder = "content";
export const seedsFolder = "seeds";
export const recordFile = `${contentFolder}/record.yaml`;
export const publishersFile = `${contentFolder}/publishers.yaml`;
export const leadsFile = `${contentFolder}/leads.yaml`;
export const codebookFile = `${contentFolder}/codebook.md`;
/** The single files, each of which must be there. */
export const singleFiles = [recordFile, codebookFile, publishersFile, leadsFile] as const;

/** What was coded twice, and how it was settled. */
export const secondCodesFolder = `${contentFolder}/second-codes`;
export const secondCodesPath = (id: string): string => `${secondCodesFolder}/${id}.yaml`;
/** What the name of a file on the settling of codes ends with. */
export const settledEnding = "-settled";

/** The data of published versions, each in a folder of its own. Like all of `public/` they are copied into the site. */
export const keptVersionsFolder = "public/data/versions";

/** The file of an entry. */
export const entryPath = (kind: EntryKind, id: string): string => `${contentFolder}/${kind}/${id}.md`;
