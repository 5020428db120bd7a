import type { RecordTerms } from "../../schema/terms";
import { type CheckedContent, type ContentRule, type Report } from "../content-rule";
import { allowedFrom } from "../fault";

/** What a definition gives as its example is in the record, and is an example of it. CODEBOOK section 14. */
export const examplesBearTheirTerm: ContentRule = {
  name: "examples-bear-their-term",
  check(content, report) {
    // What could not be read may be the example.
    if (!content.terms || !content.isComplete) return;
    for (const { field, of, bearers, allowed } of examplesIn(content.terms, content))
      if (!bearers.some(({ id }) => id === of)) reportExample(report, content.terms, field, of, allowed, bearers);
  },
};

interface PlacedExample {
  readonly field: string;
  readonly of: string;
  /** The entries that bear the value. */
  readonly bearers: readonly { readonly id: string }[];
  readonly allowed: string;
}

function examplesIn({ themes, examples }: RecordTerms, { warnings, events, lines }: CheckedContent): PlacedExample[] {
  return [
    ...themes.flatMap(({ id, of }, index) =>
      placed(
        `themes[${index}].of`,
        of,
        [...lines, ...warnings].filter((entry) => entry.themes.some((theme) => theme === id)),
        `the id of a line or a warning that has the theme ${id}`,
      ),
    ),
    ...Object.entries(examples.consequenceKinds).flatMap(([value, example]) =>
      placed(
        `examples.consequenceKinds.${value}.of`,
        example?.of,
        warnings.filter(({ consequenceKinds }) => consequenceKinds.some((kind) => kind === value)),
        `the id of a warning that has the kind of consequence ${value}`,
      ),
    ),
    ...Object.entries(examples.eventKinds).flatMap(([value, example]) =>
      placed(
        `examples.eventKinds.${value}.of`,
        example?.of,
        events.filter(({ kind }) => kind === value),
        `the id of an event of the kind ${value}`,
      ),
    ),
  ];
}

function placed(
  field: string,
  of: string | null | undefined,
  bearers: PlacedExample["bearers"],
  allowed: string,
): PlacedExample[] {
  return of === null || of === undefined ? [] : [{ field, of, bearers, allowed }];
}

function reportExample(
  report: Report,
  terms: RecordTerms,
  field: string,
  of: string,
  allowed: string,
  bearers: PlacedExample["bearers"],
): void {
  const cure = allowedFrom(
    of,
    allowed,
    bearers.map(({ id }) => id),
  );
  report(terms, field, of, cure.allowed, cure.suggestion);
}
