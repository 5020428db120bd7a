import type { Source } from "../../model/archive";
import { allowedFrom, inWords, nothing } from "../fault";
import { type CheckedContent, type ContentRule, isSeed, type Report, seedFields } from "../content-rule";
import { seedsLeftOut } from "../seed-passages";

/**
 * A seed article came without an address, so its entry says which file holds it, how its date is known and where it
 * stands; other sources have an address instead.
 */
export const seedsAreDescribedInFull: ContentRule = {
  name: "seeds-are-described-in-full",
  check(content, report) {
    for (const source of content.sources) {
      if (isSeed(source)) checkSeed(content, source, report);
      else checkOther(source, report);
    }
    checkNoneIsLeftOut(content, report);
  },
};

function checkSeed(content: CheckedContent, source: Source, report: Report): void {
  const { seeds, sources } = content;
  for (const field of seedFields)
    if (source[field] === undefined) report(source, field, nothing, "this field, which every seed article has");
  const { file } = source;
  if (file === undefined) return;
  const { allowed, suggestion } = allowedFrom(file, "the name of a .txt file in seeds/", seeds.keys());
  if (!seeds.has(file) && !seedsLeftOut(content)) report(source, "file", file, allowed, suggestion);
  const owner = sources.find((other) => other.file === file);
  if (owner && owner !== source) report(source, "file", file, `a file of its own; this one is that of ${owner.id}`);
}

function checkOther(source: Source, report: Report): void {
  if (source.url === null)
    report(source, "url", nothing, "an address that begins with https:// or http://; only seed articles have none");
}

function checkNoneIsLeftOut({ seeds, sources, record, isComplete }: CheckedContent, report: Report): void {
  if (!record || !isComplete) return;
  const described = new Set(sources.map(({ file }) => file));
  for (const file of seeds.keys())
    if (!described.has(file))
      report.query(
        record,
        "seeds",
        inWords(`seeds/${file} without an entry`),
        "an entry in content/sources/ for each seed article",
      );
}
