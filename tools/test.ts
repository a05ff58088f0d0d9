/**
 * `npm test`: every check there is, in one command. `--only STAGE` (may be given again) runs that stage;
 * other words are parts of the paths of test files: `npm test -- --only db ledger`.
 *
 * The last line is `N passed, N failed` over all stages; the exit code is not zero if anything failed.
 */
import { parseArgs } from "node:util";
import { type Count, closingLine, none, sum } from "./test/count.ts";
import { stages } from "./test/stages.ts";

const { values, positionals } = parseArgs({
  options: { only: { type: "string", multiple: true } },
  allowPositionals: true,
});

const chosen = values.only ?? Object.keys(stages);
const unknown = chosen.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(", ")}: the stages are ${Object.keys(stages).join(", ")}.`);
  process.exit(2);
}

/** A stage that could not even begin has failed; the others still run. */
async function runStage(name: string): Promise<Count> {
  console.log(`\n── ${name}`);
  try {
    return (await stages[name]?.(positionals)) ?? none;
  } catch (error) {
    console.error(error instanceof Error && error.name === "StartRefusal" ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const counts: Count[] = [];
for (const name of chosen) counts.push(await runStage(name));
const total = sum(counts);
if (positionals.length > 0 && total.passed + total.failed === 0) {
  console.error(`No test file matches ${positionals.join(", ")}.`);
  total.failed = 1;
}
console.log(`\n${closingLine(total)}`);
process.exit(total.failed === 0 ? 0 : 1);
