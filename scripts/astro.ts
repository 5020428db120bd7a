import "./needs-node";
import { runAstro } from "./run-astro";

process.exitCode = await runAstro(process.argv.slice(2));
