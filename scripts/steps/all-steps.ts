import { runAstro } from "../run-astro";
import { runTool } from "../run-tool";
import type { Step } from "./step";
import { browserStep, vitestStep } from "./test-step";
import { toolStep } from "./tool-step";

/** One time zone on either side of Greenwich: a date that slips by a day slips in one of them. */
const TIME_ZONES = ["America/Los_Angeles", "Asia/Tokyo"];

/** All steps but the check of the content are about the project with its own record, whatever RECORD names. */
const own = { RECORD: "" };

const content = toolStep("Content rules", (print) => runTool("tsx", ["scripts/check-content.ts"], {}, print));

const types = toolStep("Types", (print) => runAstro(["check"], own, print));

const units = TIME_ZONES.map((TZ) =>
  vitestStep(`Unit tests, clock in ${TZ}`, { project: "unit", environment: { TZ } }),
);

/** It goes by types that Astro writes when these are checked. */
const lint = toolStep("Lint", (print) => runTool("eslint", [".", "--max-warnings", "0"], {}, print), {
  after: [types],
});

const unused = toolStep("Unused files, exports and packages", (print) => runTool("knip", [], {}, print));

const format = toolStep("Format", (print) => runTool("prettier", ["--check", "--log-level", "warn", "."], {}, print));

/** Astro writes its types anew, so nothing may be reading them. */
const build = toolStep("Build", (print) => runAstro(["build"], own, print), { after: [types, lint], vital: true });

/** What can be told without building the site. */
export const checkSteps: readonly Step[] = [content, types, lint, unused, ...units, format];

/** What needs the built site. */
export const siteSteps: readonly Step[] = [
  build,
  toolStep(
    "Second build, the same to the byte",
    (print) => runTool("tsx", ["scripts/check-reproducible.ts"], own, print),
    { after: [build] },
  ),
  vitestStep("Checks of the built pages", { project: "site", onAllCores: true }, { after: [build] }),
  browserStep("Browser tests", { after: [build] }),
];
