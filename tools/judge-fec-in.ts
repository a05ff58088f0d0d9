import { createReadStream, existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readFec, sayProblem } from "../src/ledger/fec/index.ts";

/** The mutants that load with a warning; `good-*` load, the rest are refused (data/README.md). */
const warned = new Set([
  "bad-empty-validdate",
  "bad-number-gap",
  "bad-number-order",
  "bad-account-label-varies",
  "bad-lettering-unbalanced",
  "bad-filename",
]);

export interface Verdict {
  readonly accepted: boolean;
  /** One line for each file. */
  readonly said: readonly string[];
}

/**
 * Reads the dialects and the mutants of `<shared>/data/fec`: every dialect must give `balances.csv`, every
 * mutant must be treated as the data's README says. Null when the data is not there.
 */
export async function judgeFecIn(
  shared = process.env.ENSEMBLE_SHARED ?? resolve(import.meta.dirname, "../../shared"),
): Promise<Verdict | null> {
  const folder = join(shared, "data/fec");
  if (!existsSync(folder)) return null;
  const expected = await readFile(join(folder, "dialects/balances.csv"), "utf8");
  const said: string[] = [];
  let accepted = true;
  const judge = (good: boolean, name: string, what: string) => {
    accepted &&= good;
    said.push(`${good ? "OK   " : "BAD  "}${name}: ${what}`);
  };
  for (const [name, file] of await filesOf(join(folder, "dialects"))) {
    const { balances, refused, what } = await read(file);
    judge(!refused && balances === expected, `dialects/${name}`, what);
  }
  for (const [name, file] of await filesOf(join(folder, "mutants"))) {
    const { placed, refused, warnings, what } = await read(file);
    const loads = name.startsWith("good-") || warned.has(name);
    const good = loads ? !refused && warnings > 0 === warned.has(name) : refused && placed;
    judge(good, `mutants/${name}`, what);
  }
  return { accepted, said };
}

async function filesOf(folder: string): Promise<[name: string, file: string][]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((each) => each.isDirectory());
  const files = names.map(async ({ name }): Promise<[string, string]> => {
    const [file] = await readdir(join(folder, name));
    return [name, join(folder, name, file ?? "")];
  });
  return (await Promise.all(files)).sort(([a], [b]) => a.localeCompare(b));
}

async function read(file: string) {
  const reading = readFec(createReadStream(file), file);
  const sums = new Map<string, [debit: bigint, credit: bigint]>();
  for await (const { lines } of reading)
    for (const { account, debitCents, creditCents } of lines) {
      const [debit, credit] = sums.get(account) ?? [0n, 0n];
      sums.set(account, [debit + debitCents, credit + creditCents]);
    }
  const { refusals, warnings } = reading.report.problems;
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  const csv = rows.map(([account, [debit, credit]]) =>
    [account, ...[debit, credit, debit - credit].map(euros)].join(),
  );
  const [refusal] = refusals;
  return {
    balances: `account,debit,credit,balance\n${csv.join("\n")}\n`,
    refused: refusals.length > 0,
    placed: refusal?.column !== undefined && refusal.line > 0,
    warnings: warnings.length,
    what: refusal
      ? sayProblem(refusal, "fr")
      : `${reading.report.entryCount} entries, ${warnings.length} warnings`,
  };
}

function euros(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

if (import.meta.main) {
  const verdict = await judgeFecIn();
  console.log(
    verdict ? verdict.said.join("\n") : "No data: set ENSEMBLE_SHARED to the folder that holds data/fec.",
  );
  process.exitCode = verdict ? (verdict.accepted ? 0 : 1) : 2;
}
