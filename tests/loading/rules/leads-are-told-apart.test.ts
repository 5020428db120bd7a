import { expect, test } from "vitest";

import { leadsAreToldApart } from "../../../src/loading/rules/leads-are-told-apart";
import { aLead } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("an id that two leads have is a fault", () => {
  expect(findingsOf(leadsAreToldApart, { leads: [aLead(), aLead()] }).faults).toMatchObject([
    { file: "content/leads.yaml", field: "leads[1].id", found: "a-lead" },
  ]);
});

test("leads with ids of their own are none", () => {
  expect(findingsOf(leadsAreToldApart, { leads: [aLead(), aLead({ id: "another" })] })).toEqual(noFindings);
});
