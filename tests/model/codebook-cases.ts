import type { Link, Warning } from "../../src/model/archive";
import { aWarning, on } from "../builders";
import { crossing, otherResponse, partialCrossing, restraint, rhetoric, statedConsequence } from "./links";
import type { Recount } from "./recount";

/* CODEBOOK section 12 as a table: `written` is its wording, the rest says what it means. */

export interface Expected extends Pick<Recount, "lineStatus" | "response" | "outcome"> {
  readonly flags?: Recount["flags"];
  /** Where the codebook names days. */
  readonly daysHeld?: Recount["daysHeld"];
  readonly responseLag?: Recount["responseLag"];
}

export interface WarningCase {
  readonly written: string;
  /** What is odd about the warning. */
  readonly warning?: Partial<Warning>;
  readonly links: readonly Link[];
  readonly expected: Expected;
}

export interface LineCase {
  readonly written: string;
  readonly statements: readonly Warning[];
  readonly links: readonly Link[];
  readonly line: Expected;
  /** What is said of a statement alone, by its id. */
  readonly alone?: Readonly<Record<string, Expected>>;
}

/** A crossed line, by its response, which is its outcome too. */
function crossed(response: Response, more: Partial<Expected> = {}): Expected {
  return { lineStatus: "crossed", response, outcome: response, ...more };
}

function partlyCrossed(response: Response, more: Partial<Expected> = {}): Expected {
  return { lineStatus: "partly-crossed", response, outcome: response, ...more };
}

/** A line that is not crossed and that nobody answered. */
function uncrossed(outcome: Recount["outcome"], more: Partial<Expected> = {}): Expected {
  return { lineStatus: "not-crossed", response: "not-applicable", outcome, ...more };
}

const unprompted: Expected = { lineStatus: "not-crossed", response: "unprompted", outcome: "unprompted" };

type Response = Exclude<Recount["response"], "not-applicable">;

const partial = (date: string) => partialCrossing(date, { missing: "stage" });
const lapsed = (date: string) => ({ date: on(date), reason: "It was withdrawn.", sources: ["a-source"] });

function lag(days: number, step: string): Pick<Expected, "responseLag"> {
  return { responseLag: { days: { least: days, most: days }, step } };
}

export const warningSetting =
  "Warning 2023-01-10, explicit, refrain, one specific consequence stated as an act, as of 2025-12-31 (C crossing, P partial, S stated, O other, R rhetoric, H restraint):";

export const warningCases: readonly WarningCase[] = [
  { written: "none → not-crossed", links: [], expected: uncrossed("not-crossed") },
  {
    written: "H → held-back, restraint-before",
    links: [restraint("2023-02-01")],
    expected: uncrossed("held-back", { flags: ["restraint-before"] }),
  },
  {
    written: "C 2023-03-01 → none-on-record",
    links: [crossing("2023-03-01")],
    expected: crossed("none-on-record"),
  },
  {
    written: "C, R next day → words-only",
    links: [crossing("2023-03-01"), rhetoric("2023-03-02")],
    expected: crossed("words-only"),
  },
  {
    written: "C, R by the warned side → none-on-record",
    links: [crossing("2023-03-01"), rhetoric("2023-03-02", {}, { sides: ["united-states"] })],
    expected: crossed("none-on-record"),
  },
  {
    written: "C, R, O → other-response",
    links: [crossing("2023-03-01"), rhetoric("2023-03-02"), otherResponse("2023-03-05")],
    expected: crossed("other-response"),
  },
  {
    written: "C, S of part degree → carried-out-in-part",
    links: [crossing("2023-03-01"), statedConsequence("2023-03-05", { degree: "part" })],
    expected: crossed("carried-out-in-part"),
  },
  {
    written: "C, S, only an unspecified consequence stated → acted-unspecified",
    warning: { consequenceKinds: ["escalation-unspecified"] },
    links: [crossing("2023-03-01"), statedConsequence("2023-03-05")],
    expected: crossed("acted-unspecified"),
  },
  {
    written: "P → partly-crossed",
    links: [partial("2023-03-01")],
    expected: { lineStatus: "partly-crossed", response: "not-applicable", outcome: "partly-crossed" },
  },
  {
    written: "P, R next day → words-only, line partly-crossed",
    links: [partial("2023-03-01"), rhetoric("2023-03-02")],
    expected: partlyCrossed("words-only"),
  },
  {
    written: "P, O → other-response, line partly-crossed",
    links: [partial("2023-03-01"), otherResponse("2023-03-05")],
    expected: partlyCrossed("other-response"),
  },
  {
    written: "P 2023-03-01, S 2023-04-01, C 2024-06-01 → crossed, carried-out, answered-before-crossing, lag 31",
    links: [partial("2023-03-01"), statedConsequence("2023-04-01"), crossing("2024-06-01")],
    expected: crossed("carried-out", {
      flags: ["answered-before-crossing"],
      ...lag(31, "2023-03-01-partial-crossing"),
    }),
  },
  {
    written: "S → unprompted, line not-crossed",
    links: [statedConsequence("2023-03-01")],
    expected: unprompted,
  },
  {
    written: "O → unprompted, line not-crossed",
    links: [otherResponse("2023-03-01")],
    expected: unprompted,
  },
  {
    written: "S 2023-03-01, C 2023-05-01 → crossed, unprompted",
    links: [statedConsequence("2023-03-01"), crossing("2023-05-01")],
    expected: crossed("unprompted"),
  },
  {
    written: "C 2023-03-01, S 2024-12-01 → none-on-record, late-response",
    links: [crossing("2023-03-01"), statedConsequence("2024-12-01")],
    expected: crossed("none-on-record", { flags: ["late-response"] }),
  },
  {
    written: "C 2023-03-01, C 2024-11-01, S 2024-12-01 → carried-out, lag 30",
    links: [crossing("2023-03-01"), crossing("2024-11-01"), statedConsequence("2024-12-01")],
    expected: crossed("carried-out", lag(30, "2024-11-01-crossing")),
  },
  {
    written: "P 2023-02-01, P 2024-12-01, C 2023-03-01, S 2025-06-01 → carried-out, lag 182",
    links: [partial("2023-02-01"), partial("2024-12-01"), crossing("2023-03-01"), statedConsequence("2025-06-01")],
    expected: crossed("carried-out", lag(182, "2024-12-01-partial-crossing")),
  },
  {
    written: "P 2023-03-01, P 2024-09-01, S 2025-06-01 → partly-crossed, carried-out",
    links: [partial("2023-03-01"), partial("2024-09-01"), statedConsequence("2025-06-01")],
    expected: partlyCrossed("carried-out"),
  },
  {
    written: "C 2025-09-01, R → pending",
    links: [crossing("2025-09-01"), rhetoric("2025-09-02")],
    expected: crossed("pending"),
  },
  {
    written: "C 2025-09-01, R, only a risk stated → words-only, provisional",
    warning: { consequenceForm: "risk" },
    links: [crossing("2025-09-01"), rhetoric("2025-09-02")],
    expected: crossed("words-only", { flags: ["provisional"] }),
  },
  {
    written: "C 2025-09-01, O → other-response, provisional",
    links: [crossing("2025-09-01"), otherResponse("2025-09-05")],
    expected: crossed("other-response", { flags: ["provisional"] }),
  },
  {
    written: "H 2023-02-01, C 2024-03-01 → none-on-record, restraint-before",
    links: [restraint("2023-02-01"), crossing("2024-03-01")],
    expected: crossed("none-on-record", { flags: ["restraint-before"] }),
  },
  {
    written: "disputed C → not-crossed, disputed-evidence",
    links: [crossing("2023-03-01", {}, { certainty: "disputed" })],
    expected: uncrossed("not-crossed", { flags: ["disputed-evidence"] }),
  },
  {
    written: "disputed C 2026-02-01 → not-crossed, no flag",
    links: [crossing("2026-02-01", {}, { certainty: "disputed" })],
    expected: uncrossed("not-crossed"),
  },
  {
    written: "P said to cross → not-crossed, said-to-cross",
    links: [partialCrossing("2023-03-01", { missing: "reading" })],
    expected: uncrossed("not-crossed", { flags: ["said-to-cross"] }),
  },
  {
    // A content rule stops publication; here the link moves nothing.
    written: "C 2022-12-31 → error",
    links: [crossing("2022-12-31")],
    expected: uncrossed("not-crossed"),
  },
  {
    written: 'C "2023-01" → not-crossed, order-uncertain',
    links: [crossing("2023-01")],
    expected: uncrossed("not-crossed", { flags: ["order-uncertain"] }),
  },
  {
    written: "with a source for the order → crossed, held 0 to 21",
    links: [crossing("2023-01", { order: "after" })],
    expected: crossed("none-on-record", {
      daysHeld: { days: { least: 0, most: 21 }, until: "crossing", atMost: false },
    }),
  },
  {
    written: "demand stop, C 2023-03-01 → held at most 50",
    warning: { demand: "stop" },
    links: [crossing("2023-03-01")],
    expected: crossed("none-on-record", {
      daysHeld: { days: { least: 0, most: 50 }, until: "crossing", atMost: true },
    }),
  },
  {
    written: "demand stop, none → no days",
    warning: { demand: "stop" },
    links: [],
    expected: uncrossed("not-crossed", { daysHeld: null }),
  },
  {
    written: "lapsed 2023-06-01, C 2023-08-01 → lapsed, after-lapse",
    warning: { lapsed: lapsed("2023-06-01") },
    links: [crossing("2023-08-01")],
    expected: uncrossed("lapsed", { flags: ["after-lapse"] }),
  },
  {
    written: "veiled, none → not-assessable",
    warning: { explicitness: "veiled" },
    links: [],
    expected: { lineStatus: "not-testable", response: "not-applicable", outcome: "not-assessable" },
  },
];

/* The line. Its cases name no flags; those that section 6 sets are expected all the same. */

const a = aWarning({ id: "A", consequenceKinds: ["attacks-on-supporters"] });
const unspecified = aWarning({ id: "B", date: on("2023-02-10"), consequenceKinds: ["escalation-unspecified"] });
const ofAnotherKind = aWarning({ ...unspecified, consequenceKinds: ["economic"] });
const z = aWarning({ id: "Z", date: on("2023-06-01"), consequenceKinds: ["diplomatic"] });

const crossingOfBoth = ["A", "B"].map((warning) => crossing("2023-03-01", { warning }));
const statedFor = (warning: string, date = "2023-03-05") => statedConsequence(date, { warning });

export const lineSetting =
  "Line of A 2023-01-10 naming a specific act and B 2023-02-10 saying only that there will be a response, C 2023-03-01";

export const lineCases: readonly LineCase[] = [
  {
    written: "S for B → acted-unspecified for B and the line, none-on-record for A",
    statements: [a, unspecified],
    links: [...crossingOfBoth, statedFor("B")],
    line: crossed("acted-unspecified"),
    alone: { A: crossed("none-on-record"), B: crossed("acted-unspecified") },
  },
  {
    written: "S for A → carried-out for the line",
    statements: [a, unspecified],
    links: [...crossingOfBoth, statedFor("A")],
    line: crossed("carried-out"),
  },
  {
    written: "A and B naming different kinds, S full for A alone → carried-out-in-part",
    statements: [a, ofAnotherKind],
    links: [...crossingOfBoth, statedFor("A")],
    line: crossed("carried-out-in-part"),
  },
  {
    written: "A lapsed, B not → the line has not lapsed",
    statements: [{ ...a, lapsed: lapsed("2023-02-20") }, unspecified],
    links: crossingOfBoth,
    line: crossed("none-on-record"),
    alone: { A: uncrossed("lapsed", { flags: ["after-lapse"] }) },
  },
  {
    written: "Z 2023-06-01, S 2023-06-10 for Z alone → other-response for the line",
    statements: [a, unspecified, z],
    links: [...crossingOfBoth, statedFor("Z", "2023-06-10")],
    line: crossed("other-response", { flags: ["restated"] }),
  },
  {
    written: "A only a risk, B naming another kind, S full for B → carried-out",
    statements: [{ ...a, consequenceForm: "risk" }, ofAnotherKind],
    links: [...crossingOfBoth, statedFor("B")],
    line: crossed("carried-out"),
  },
  {
    written: "A, H 2023-02-20, O 2023-04-01, no crossing → held-back, response unprompted",
    statements: [a, unspecified],
    links: [restraint("2023-02-20", { warning: "A" }), otherResponse("2023-04-01", { warning: "A" })],
    line: { ...unprompted, outcome: "held-back", flags: ["restraint-before"] },
  },
];
