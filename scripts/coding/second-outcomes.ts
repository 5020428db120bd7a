import type { AftermathEvent, Archive, SecondCodes, Warning } from "../../src/model/archive";
import { archiveOf } from "../../src/model/archive-of";
import { judge, standardTerms } from "../../src/model/record";

/** The codes with the outcome of each warning, derived from the codes of each coder; none where one took it for no warning. */
export function withOutcomes(codes: SecondCodes, archive: Archive): SecondCodes {
  const terms = standardTerms(archive.record);
  const [first, second] = (["first", "second"] as const).map((coder) => judge(recoded(archive, codes, coder), terms));
  return {
    ...codes,
    statements: codes.statements.map((statement) => {
      const [one, other] = [first, second].map((judged) => judged?.ofWarning.get(statement.entry)?.outcome);
      const isJudged = statement.first.inclusion === "yes" && statement.second.inclusion === "yes" && one && other;
      return { ...statement, outcome: isJudged ? { first: one, second: other } : null };
    }),
  };
}

/** The record as it would be by one coder's codes; what was not coded twice stays as it is. */
function recoded(archive: Archive, codes: SecondCodes, coder: "first" | "second"): Archive {
  const statements = new Map(codes.statements.map((statement) => [statement.entry, statement[coder]]));
  const links = new Map(codes.links.map((link) => [`${link.warning} ${link.event}`, link[coder]]));
  const warnings = archive.warnings.map((warning): Warning => {
    const { explicitness, authority, consequenceKinds, consequenceForm } = statements.get(warning.id) ?? warning;
    if (!explicitness || !authority || !consequenceKinds) return warning;
    return { ...warning, explicitness, authority, consequenceKinds, consequenceForm };
  });
  const events = archive.events.map((event): AftermathEvent => ({ ...event, answers: answersBy(event, links) }));
  return archiveOf({ ...archive, warnings, events });
}

function answersBy(
  { id, answers }: AftermathEvent,
  links: ReadonlyMap<string, SecondCodes["links"][number]["first"]>,
): AftermathEvent["answers"] {
  return answers.flatMap((answer) => {
    const code = links.get(`${answer.warning} ${id}`);
    if (!code) return [answer];
    const { relation, degree, tie } = code;
    // What is only said to cross stays so; another relation has no missing element.
    const missing = relation === answer.relation ? answer.missing : null;
    return relation && tie ? [{ ...answer, relation, degree, tie, missing }] : [];
  });
}
