/** The role in which somebody spoke, or null where it only says their name again: an institution speaks as itself. */
export function speakingRole(name: string, role: string): string | null {
  const said = new Set(wordsOf(name));
  return wordsOf(role).every((word) => said.has(word)) ? null : role;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
