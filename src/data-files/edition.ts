import type { Archive, RecordSettings } from "../model/archive";
import { dayField, textField } from "./fields";

/** Which state of the data a file holds; every file carries it. CODEBOOK section 11. */
export const editionFields = {
  asOf: dayField.describe("The day up to which events were looked for"),
  dataVersion: textField.describe("The version of the data"),
  codebookVersion: textField.describe("The version of the codebook by which they were coded and judged"),
};

/** The as-of date and the versions. */
export function editionOf({ asOf, dataVersion, codebookVersion }: RecordSettings) {
  return { asOf, dataVersion, codebookVersion };
}

/** The day of the latest change to any entry or to the record itself, `YYYY-MM-DD`: when the data came to be as they are. */
export function lastChangeOf({ byId, record }: Pick<Archive, "byId" | "record">): string {
  const entries = Object.values(byId).flatMap((ofKind) => [...ofKind.values()]);
  const days = [record, ...entries].flatMap(({ changes }) => changes.map(({ date }) => date));
  return days.reduce((latest, day) => (day > latest ? day : latest), record.asOf);
}
