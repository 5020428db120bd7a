import type { SecondCodes, SettledCodes } from "../../model/archive";
import { type CodedPair, codeText, disagreements } from "../../model/coding";
import type { ContentRule, Report } from "../content-rule";
import { nothing } from "../fault";
import { settledEnding } from "../files";

/** Every disagreement of a sheet is settled, once, by the codes as they were; nothing else is. CODEBOOK section 10. */
export const disagreementsAreSettledOnce: ContentRule = {
  name: "disagreements-are-settled-once",
  check(content, report) {
    const { secondCodes, settledCodes } = content;
    const settledIds = new Set(settledCodes.map(({ of }) => of));
    for (const codes of secondCodes)
      if (!settledIds.has(codes.id) && disagreements(codes).length > 0)
        report.query(
          codes,
          "id",
          codes.id,
          `codes whose disagreements are settled in ${codes.id}${settledEnding}.yaml`,
        );
    for (const settled of settledCodes) {
      const codes = secondCodes.find(({ id }) => id === settled.of);
      if (!codes || content.nameOf(settled) !== `${settled.of}${settledEnding}`)
        report(settled, "of", settled.of, `the file's name without ${settledEnding}, which codes of this folder have`);
      else checkSettled(settled, codes, report);
    }
  },
};

function checkSettled(settled: SettledCodes, codes: SecondCodes, report: Report): void {
  const open = new Map(disagreements(codes).map((pair) => [keyOf(pair), pair]));
  for (const [index, item] of settled.settled.entries()) {
    const pair = open.get(keyOf(item));
    open.delete(keyOf(item));
    if (!pair) {
      report(settled, `settled[${index}].number`, keyOf(item), "a disagreement of the two coders, once");
      continue;
    }
    for (const coder of ["first", "second"] as const)
      if (codeText(item[coder]) !== pair[coder])
        report(settled, `settled[${index}].${coder}`, codeText(item[coder]), `what this coder had, ${pair[coder]}`);
  }
  for (const key of open.keys()) report(settled, "settled", nothing, `a line for ${key}, on which the coders disagree`);
}

function keyOf({ number, field }: Pick<CodedPair, "number" | "field">): string {
  return `${number} ${field}`;
}
