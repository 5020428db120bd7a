import type { ContentRule } from "../content-rule";

/** Each lead has an id of its own. */
export const leadsAreToldApart: ContentRule = {
  name: "leads-are-told-apart",
  check({ leadList }, report) {
    const seen = new Set<string>();
    for (const [index, { id }] of leadList?.leads.entries() ?? []) {
      if (leadList && seen.has(id)) report(leadList, `leads[${index}].id`, id, "an id that stands in this list once");
      seen.add(id);
    }
  },
};
