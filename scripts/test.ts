import "./needs-node";
import { runStepsAndExit } from "./run-steps";
import { checkSteps, siteSteps } from "./steps/all-steps";

await runStepsAndExit([...checkSteps, ...siteSteps]);
