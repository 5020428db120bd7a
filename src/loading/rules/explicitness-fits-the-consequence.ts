import type { Warning } from "../../model/archive";
import type { ContentRule, Report } from "../content-rule";
import { inWords, nothing } from "../fault";

/** Whether a consequence was stated is said in four fields, which must agree. CODEBOOK section 2. */
export const explicitnessFitsTheConsequence: ContentRule = {
  name: "explicitness-fits-the-consequence",
  check({ warnings }, report) {
    for (const warning of warnings) {
      const noneStated = warning.consequenceKinds.indexOf("none-stated");
      if (noneStated >= 0 && warning.consequenceKinds.length > 1)
        report(
          warning,
          `consequenceKinds[${noneStated}]`,
          "none-stated",
          "none-stated alone, or the kinds that were stated",
        );
      else if (noneStated >= 0) checkNoneStated(warning, report);
      else checkStated(warning, report);
    }
  },
};

function checkNoneStated(warning: Warning, report: Report): void {
  if (warning.consequence !== null)
    report(warning, "consequence", warning.consequence, "no such field where consequenceKinds says none-stated");
  if (warning.consequenceForm !== null)
    report(
      warning,
      "consequenceForm",
      warning.consequenceForm,
      "no such field where consequenceKinds says none-stated",
    );
  if (warning.explicitness === "explicit")
    report(
      warning,
      "explicitness",
      warning.explicitness,
      "line-only or veiled where consequenceKinds says none-stated",
      "line-only",
    );
}

function checkStated(warning: Warning, report: Report): void {
  const kinds = warning.consequenceKinds.join(", ");
  if (warning.consequence === null)
    report(warning, "consequence", nothing, `what was said to follow, since consequenceKinds says ${kinds}`);
  if (warning.explicitness === "line-only")
    report(
      warning,
      "explicitness",
      inWords(`line-only, though consequenceKinds says ${kinds}`),
      "explicit where line and consequence are both named, veiled where the line must be guessed",
      "explicit",
    );
}
