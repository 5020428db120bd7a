import "./needs-node";
import { runAstro } from "./run-astro";

const exitCode = await runAstro(["build"]);
if (exitCode === 0) await import("./serve");
else process.exitCode = exitCode;
