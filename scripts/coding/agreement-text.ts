import type { Agreement, Estimate } from "../../src/model/agreement";
import type { SecondCodes } from "../../src/model/archive";
import { agreementByField, type FieldAgreement } from "../../src/model/coding";

/** The figures of one sheet, for a terminal: a row a field, then the table of each field in which the coders differ. */
export function agreementText(codes: SecondCodes): string {
  const fields = agreementByField(codes);
  // Sets of kinds are too many for a table; their kinds are counted one by one.
  const tables = fields.filter(
    ({ field, agreement }) => field !== "consequenceKinds" && agreement.agreed < agreement.count,
  );
  return [
    `${codes.id}: ${codes.secondCoder}, ${codes.date}`,
    ...fields.map(rowText),
    ...tables.map(({ field, agreement }) => `\n${field}, first coder down, second across\n${tableText(agreement)}`),
  ].join("\n");
}

function rowText({ field, kind, agreement, use }: FieldAgreement): string {
  const { count, raw, kappa, ac1 } = agreement;
  const name = (kind === null ? field : `  ${kind}`).padEnd(26);
  const figures = `n ${String(count).padStart(3)}  raw ${(raw ?? 0).toFixed(3)}  kappa ${estimateText(kappa)}  AC1 ${estimateText(ac1)}`;
  return `${name}${figures}${use === null ? "" : `  ${use}`}`;
}

function estimateText(estimate: Estimate | null): string {
  if (estimate === null) return "-".padEnd(20);
  const { value, low, high } = estimate;
  return `${value.toFixed(3)} [${low.toFixed(2)}, ${high.toFixed(2)}]`.padEnd(20);
}

function tableText({ values, confusion }: Agreement): string {
  const width = Math.max(...values.map((value) => value.length)) + 1;
  return values
    .map(
      (value, at) =>
        `${value.padEnd(width)}${(confusion[at] ?? []).map((count) => String(count).padStart(4)).join("")}`,
    )
    .join("\n");
}
