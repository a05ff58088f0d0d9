/** `npm run tidy`: the style test alone. Exit code 1 when a rule is broken. */
import { join } from "node:path";
import { runTidy } from "./tidy/run-tidy.ts";

const { failed } = await runTidy(process.argv[2] ?? join(import.meta.dirname, ".."));
process.exit(failed === 0 ? 0 : 1);
