// npm start: everything from an empty folder to a site that answers (docs/operations.md).
import { runCommand } from "./run";
import { startWorkbench } from "./start/start-workbench";

await runCommand(() => startWorkbench("production"));
