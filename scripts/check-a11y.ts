import "./needs-node";
import { runBrowserTests } from "./browser/run-browser-tests";

process.exitCode = await runBrowserTests(["accessibility", ...process.argv.slice(2)], { OPENED_PAGES: "all" });
