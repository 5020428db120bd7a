import "./needs-node";
import { runStepsAndExit } from "./run-steps";
import { checkSteps } from "./steps/all-steps";

await runStepsAndExit(checkSteps);
