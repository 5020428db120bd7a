import type { Line } from "../../model/archive";
import type { CheckedContent, ContentRule } from "../content-rule";

/** A line replaces an older one of the same side, so the chain ends somewhere. CODEBOOK section 7, "The line is redrawn". */
export const redrawnLinesFormNoCircle: ContentRule = {
  name: "redrawn-lines-form-no-circle",
  check(content, report) {
    for (const line of content.lines) {
      const replaced = content.byId.lines.get(line.replaces ?? "");
      if (!replaced) continue;
      if (replacedBy(content, line).has(line))
        report(line, "replaces", replaced.id, "a line that does not replace this one in turn");
      else if (replaced.side !== line.side)
        report(line, "replaces", replaced.id, `a line of the same side, ${line.side}; this one is of ${replaced.side}`);
    }
  },
};

/** Every line that this one replaces, directly or through others. */
function replacedBy({ byId }: CheckedContent, line: Line): ReadonlySet<Line> {
  const replaced = new Set<Line>();
  let next = byId.lines.get(line.replaces ?? "");
  while (next && !replaced.has(next)) {
    replaced.add(next);
    next = byId.lines.get(next.replaces ?? "");
  }
  return replaced;
}
