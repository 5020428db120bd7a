import type { ContentRule } from "../content-rule";

/** Every rule that the content must keep, in no particular order: findings are sorted by where they stand. */
export const contentRules: readonly ContentRule[] = [];
