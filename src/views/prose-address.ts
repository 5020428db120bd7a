import { at } from "../addresses";

const entryFile = /^(?:\.\/|\.\.\/)*(?:(warnings|events|lines|actors|weapons|sources)\/)([a-z0-9-]+)\.md(#.*)?$/;

/** Where a link in prose leads: a relative path to an entry's file becomes the address of its page. */
export function proseAddress(url: string): { href: string; leavesSite: boolean } {
  const [, kind, id, fragment = ""] = entryFile.exec(url) ?? [];
  if (kind && id) return { href: at(`${kind}/${id}/${fragment}`), leavesSite: false };
  return { href: url, leavesSite: /^https?:/.test(url) };
}
