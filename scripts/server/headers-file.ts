/** One block of a `_headers` file: a path pattern and the headers it adds. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the `_headers` format shared by common static hosts: a path at the start of a line, its headers indented below.
 * Throws on a line that is neither, because a header that silently does not apply is worse than a build that stops.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const header = /^\s+([A-Za-z-]+):\s*(\S.*?)\s*$/.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith("/")) rules.push({ pattern: line.trim(), headers: [] });
    else if (header?.[1] && header[2] && rule) rule.headers.push([header[1], header[2]]);
    else throw new Error(`_headers:${index + 1}  "${line.trim()}" → a path, or an indented "Name: value" below a path`);
  }
  return rules;
}

/** The headers of one path. Rules add up; values of a name given twice are joined with a comma, as hosts join them. */
export function headersOf(path: string, rules: readonly HeaderRule[]): ReadonlyMap<string, string> {
  const joined = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!matchesPattern(path, pattern)) continue;
    for (const [name, value] of headers) {
      const earlier = joined.get(name);
      joined.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return joined;
}

/** `*` stands for any run of characters, also none or a line's end; all else is literal. */
function matchesPattern(path: string, pattern: string): boolean {
  const source = pattern
    .split("*")
    .map((literal) => RegExp.escape(literal))
    .join(".*");
  return new RegExp(`^${source}$`, "s").test(path);
}
