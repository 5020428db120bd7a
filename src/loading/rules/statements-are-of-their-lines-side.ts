import type { ContentRule } from "../content-rule";

/** A line is drawn by one side, and all its statements are that side's. CODEBOOK section 1, "Line". */
export const statementsAreOfTheirLinesSide: ContentRule = {
  name: "statements-are-of-their-lines-side",
  check({ warnings, byId }, report) {
    for (const warning of warnings) {
      const line = byId.lines.get(warning.line);
      if (!line) continue;
      if (line.side !== warning.side)
        report(warning, "line", warning.line, `a line of the same side, ${warning.side}; this one is of ${line.side}`);
      if (!warning.themes.some((theme) => line.themes.includes(theme)))
        report.query(
          warning,
          "themes",
          warning.themes.join(", "),
          `a theme that the line has too: ${line.themes.join(", ")}`,
        );
    }
  },
};
