// Runs on any Node ≥ 20; everything else happens under the Node that runtime.mjs finds.
import { run } from "./runtime.mjs";

// A year of a million lines passes through: a small nursery keeps the peak of memory under 200 MB.
await run("src/doors/cli/ensemble.ts", ["--max-semi-space-size=8"]);
