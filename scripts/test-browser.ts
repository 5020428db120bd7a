import "./needs-node";
import { runBrowserTests } from "./browser/run-browser-tests";

process.exitCode = await runBrowserTests(process.argv.slice(2));
