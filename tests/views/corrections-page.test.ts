import { expect, test } from "vitest";

import { correctionsPage } from "../../src/views/changes-page";
import { anArchive, anEvent, aWarning } from "../builders";

const added = { date: "2025-01-15", what: "added", why: "First entry", outcomeChanged: false };

test("corrections by which an outcome changed stand by day, newest first; others are left out", () => {
  const warnings = [
    aWarning({
      changes: [
        added,
        { date: "2025-02-01", what: "date corrected", why: "The source says so", outcomeChanged: true },
        { date: "2025-02-03", what: "venue corrected", why: "A slip", outcomeChanged: false },
      ],
    }),
  ];
  const events = [
    anEvent({
      headline: "Missiles arrive",
      changes: [added, { date: "2025-03-01", what: "tie corrected", why: "Another rule", outcomeChanged: true }],
    }),
  ];
  const { days, lead } = correctionsPage(anArchive({ warnings, events }));
  expect(days.map(({ date, rows }) => [date.iso, rows.map(({ name, facts }) => `${name} (${facts})`)])).toEqual([
    ["2025-03-01", ["Missiles arrive (Event)"]],
    ["2025-02-01", ["Long-range missiles would bring an answer (Warning)"]],
  ]);
  expect(lead).toMatch(/^2 corrections changed an outcome/);
});

test("a record without such a correction says so", () => {
  expect(correctionsPage(anArchive({ warnings: [aWarning({ changes: [added] })] }))).toMatchObject({
    days: [],
    lead: "No entry has been corrected so far in a way that changed an outcome.",
  });
});
