import type { SecondCodes } from "../../model/archive";
import type { CheckedContent, ContentRule, Report } from "../content-rule";
import { allowedFrom, nothing } from "../fault";

/** Codes that were kept name what they are of, and hold what the codebook asks of each and no more. CODEBOOK section 10. */
export const secondCodesAreWhole: ContentRule = {
  name: "second-codes-are-whole",
  check(content, report) {
    for (const codes of content.secondCodes) {
      const name = content.nameOf(codes);
      if (codes.id !== name) report(codes, "id", codes.id, `the file's name, ${name}`);
      checkNumbers(codes, report);
      checkStatements(codes, content, report);
      checkLinks(codes, content, report);
    }
  },
};

function checkNumbers(codes: SecondCodes, report: Report): void {
  const seen = new Set<string>();
  for (const part of ["statements", "links"] as const)
    for (const [index, { number }] of codes[part].entries()) {
      if (seen.has(number)) report(codes, `${part}[${index}].number`, number, "a number that stands in this file once");
      seen.add(number);
    }
}

function checkStatements(codes: SecondCodes, { names }: CheckedContent, report: Report): void {
  for (const [index, { entry, first, second }] of codes.statements.entries()) {
    const known = [...names.warnings, ...names.events];
    checkId(codes, `statements[${index}].entry`, entry, "the id of a warning or of an event", known, report);
    for (const [coder, { inclusion, explicitness, consequenceKinds, authority }] of Object.entries({ first, second }))
      for (const [field, code] of Object.entries({ explicitness, consequenceKinds, authority }))
        if ((code !== null) !== (inclusion === "yes")) {
          const allowed = inclusion === "yes" ? `the ${field} of a warning` : "nothing, where it is no warning";
          report(codes, `statements[${index}].${coder}.${field}`, code === null ? nothing : String(code), allowed);
        }
  }
}

function checkLinks(codes: SecondCodes, { names }: CheckedContent, report: Report): void {
  for (const [index, { warning, event, first, second }] of codes.links.entries()) {
    const at = `links[${index}]`;
    checkId(codes, `${at}.warning`, warning, "the id of a warning", [...names.warnings], report);
    checkId(codes, `${at}.event`, event, "the id of an event", [...names.events], report);
    for (const [coder, { relation, degree, tie }] of Object.entries({ first, second })) {
      if ((degree !== null) !== (relation === "stated-consequence"))
        report(
          codes,
          `${at}.${coder}.degree`,
          degree ?? nothing,
          "full or part of a stated consequence, and of nothing else",
        );
      if ((tie !== null) !== (relation !== null))
        report(codes, `${at}.${coder}.tie`, tie ?? nothing, "how a relation is known; nothing where there is none");
    }
  }
}

function checkId(
  codes: SecondCodes,
  field: string,
  id: string,
  words: string,
  known: readonly string[],
  report: Report,
): void {
  if (known.includes(id)) return;
  const { allowed, suggestion } = allowedFrom(id, words, known);
  report(codes, field, id, allowed, suggestion);
}
