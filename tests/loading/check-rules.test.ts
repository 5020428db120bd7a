import { expect, test } from "vitest";

import type { ContentRule } from "../../src/loading/content-rule";
import { countFindings } from "../../src/loading/format-findings";
import { anEvent } from "../builders";
import { findingsOf } from "./findings-of";

/** Asks about every event that was no delivery. */
const asks: ContentRule = {
  name: "events-are-deliveries",
  check({ events }, report) {
    for (const event of events) if (event.kind !== "delivery") report.query(event, "kind", event.kind, "a delivery");
  },
};

const answered = (query: string) => [{ query, reason: "It was a strike in fact." }];

test("a query names the rule that asks", () => {
  const { queries } = findingsOf(asks, { events: [anEvent({ kind: "strike" })] });
  expect(queries).toMatchObject([{ field: "kind", query: "events-are-deliveries" }]);
});

test("a query that its entry answers is set apart and counted", () => {
  const events = [anEvent({ kind: "strike", answered: answered("events-are-deliveries") })];
  const findings = findingsOf(asks, { events });
  expect(findings).toMatchObject({ faults: [], queries: [], answered: [{ field: "kind" }] });
  expect(countFindings(findings)).toBe("no faults, no queries (and 1 answered)");
});

test("an answer to a query that there is not is a fault, with the nearest that there is", () => {
  const events = [anEvent({ kind: "strike", answered: answered("events-are-delivery") })];
  expect(findingsOf(asks, { events }).faults).toMatchObject([
    { field: "answered[0].query", found: "events-are-delivery", suggestion: "events-are-deliveries" },
  ]);
});

test("an answer to a query that is no longer asked is queried itself", () => {
  const events = [anEvent({ answered: answered("events-are-deliveries") })];
  expect(findingsOf(asks, { events }).queries).toMatchObject([{ field: "answered[0].query" }]);
});
