import { type ContentRule, isSeed } from "../content-rule";

/** The id of a source is `<publisher>-<date>-<few words>`; the seed articles, which came without either, are numbered. */
export const sourceIdsNameTheirDate: ContentRule = {
  name: "source-ids-name-their-date",
  check({ sources }, report) {
    for (const source of sources)
      if (!isSeed(source) && !/^[a-z0-9-]+-\d{4}(?:-\d\d){0,2}-(?=[0-9-]*[a-z])[a-z0-9-]+$/.test(source.id))
        report(source, "id", source.id, "<publisher>-<date>-<few words>, as in agency-2024-11-17-strikes-allowed");
  },
};
