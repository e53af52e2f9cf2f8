// npm run dev: the same as npm start, with Next in development mode, which reloads what changes.
import { runCommand } from "./run";
import { startWorkbench } from "./start/start-workbench";

await runCommand(() => startWorkbench("development"));
