// Runs on any Node ≥ 20; everything else happens under the Node that runtime.mjs finds.
import { run } from "./runtime.mjs";

await run("tools/schema.ts");
