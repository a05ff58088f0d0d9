/**
 * `npm run bench [-- W1 W4 …]`: each workload beside its limit, the leanest correct SQL for the same work on
 * the same server in the same run. Times differ from machine to machine; the ratios are what to watch.
 */
import { cpus } from "node:os";
import { openBench } from "./bench-server.ts";
import { sayResult } from "./measure.ts";
import { workloads } from "./workloads.ts";

const asked = process.argv.slice(2).map((name) => name.toUpperCase());
const chosen = workloads.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (chosen.length === 0) {
  console.error(`There is: ${workloads.map(({ name }) => name).join(" ")}`);
  process.exit(1);
}
const bench = await openBench();
try {
  console.log(
    `Node ${process.version}, PostgreSQL ${bench.version}, ${cpus().length} cores, commits on disk\n`,
  );
  for (const { name, work, run } of chosen) {
    console.log(`${name}  ${work}`);
    for (const result of await run(bench)) console.log(`      ${sayResult(result)}`);
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`\npeak memory of this process: ${peak} MB`);
} finally {
  await bench.close();
}
