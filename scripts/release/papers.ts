/* The texts that a release changes, from what they were. */

const unreleasedHeading = "## Unreleased";

/** What stands in the changelog under "Unreleased". */
export function unreleasedIn(changelog: string): string {
  const [, after = ""] = changelog.split(`\n${unreleasedHeading}\n`);
  return after.split(/^## /mu)[0] ?? "";
}

/** The changelog with the section of a version in the place of "Unreleased", which stands empty above it. */
export function datedChangelog(changelog: string, version: string, day: string): string {
  return changelog.replace(`\n${unreleasedHeading}\n`, `\n${unreleasedHeading}\n\n## ${version} — ${day}\n`);
}

/** `record.yaml` with its version and the day of its release, and every other letter as it was. */
export function releasedRecord(yaml: string, version: string, day: string): string {
  const withDay = fieldLine("released").test(yaml)
    ? yaml
    : yaml.replace(fieldLine("dataVersion"), "$&\nreleased: null");
  return withField(withField(withDay, "dataVersion", version), "released", day);
}

/**
 * A field of `record.yaml` with another value, and every other letter as it was.
 * @throws Error if it has no line of its own
 */
export function withField(yaml: string, field: string, value: string): string {
  if (!fieldLine(field).test(yaml)) throw new Error(`content/record.yaml has no line that begins with “${field}:”.`);
  return yaml.replace(fieldLine(field), `${field}: ${value}`);
}

function fieldLine(field: string): RegExp {
  return new RegExp(`^${field}:.*$`, "mu");
}
