import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { nodeTrouble } from "../../scripts/needs-node";

test.each(["18.20.8", "20.20.2", "22.12.0"])("under Node %s one sentence says what to do", (version) => {
  const trouble = nodeTrouble(version, 24) ?? "";
  expect(trouble).toContain(`needs Node 24 and was started by Node ${version}`);
  expect(trouble).toContain("npm rebuild node --ignore-scripts=false");
  expect(trouble.split("\n")).toHaveLength(1);
});

test.each(["24.21.0", "26.0.0"])("under Node %s there is nothing to say", (version) => {
  expect(nodeTrouble(version, 24)).toBeNull();
});

test("whatever is started looks first under which Node", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const started = Object.values(scripts).flatMap((script) => /^tsx (scripts\/\S+)/.exec(script)?.[1] ?? []);
  expect(started).toContain("scripts/start.ts");
  expect(started.filter((file) => !readFileSync(file, "utf8").startsWith('import "./needs-node";\n'))).toEqual([]);
});
