import { runAstro } from "../run-astro";
import { runTool } from "../run-tool";
import type { Step } from "./step";
import { browserStep, vitestStep } from "./test-step";
import { toolStep } from "./tool-step";

/** One time zone on either side of Greenwich: a date that slips by a day slips in one of them. */
const TIME_ZONES = ["America/Los_Angeles", "Asia/Tokyo"];

/** What can be told without building the site. */
export const checkSteps: readonly Step[] = [
  toolStep("Content rules", () => runTool("tsx", ["scripts/check-content.ts"])),
  toolStep("Types", () => runAstro(["check"])),
  toolStep("Lint", () => runTool("eslint", [".", "--max-warnings", "0"])),
  toolStep("Unused files, exports and packages", () => runTool("knip", [])),
  toolStep("Format", () => runTool("prettier", ["--check", "--log-level", "warn", "."])),
  ...TIME_ZONES.map((zone) => vitestStep(`Unit tests, clock in ${zone}`, "unit", { TZ: zone })),
];

/** What needs the built site. */
export const siteSteps: readonly Step[] = [
  toolStep("Build", () => runAstro(["build"]), { vital: true }),
  toolStep("Second build, the same to the byte", () => runTool("tsx", ["scripts/check-reproducible.ts"])),
  vitestStep("Checks of the built pages", "site"),
  browserStep("Browser tests"),
];
