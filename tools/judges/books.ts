import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { operator } from "../../src/foundation/actor.ts";
import type { Db } from "../../src/foundation/database.ts";
import { type AnyFileExport, type Sink, writing } from "../../src/foundation/file-export.ts";
import { type Reading, read } from "../../src/foundation/read.ts";
import { exports, trialBalance } from "../../src/ledger/index.ts";
import type { Tally } from "./tally.ts";

const decimal = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Debit minus credit by account, as the trial balance has it. */
export async function balancesOf(
  reading: Reading,
  year: number,
): Promise<Map<string, [debit: bigint, credit: bigint]>> {
  const outcome = await read(trialBalance, { year }, reading);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const sides = (opening: bigint) => [opening > 0n ? opening : 0n, opening < 0n ? -opening : 0n] as const;
  return new Map(
    outcome.result.rows.map((row) => {
      const [debit, credit] = sides(row.openingCents);
      return [row.account, [debit + row.debitCents, credit + row.creditCents]];
    }),
  );
}

async function write(name: string, folder: string, reading: Reading, year: number): Promise<string[]> {
  const made = exports.find((each) => each.name === name) as AnyFileExport;
  const files: string[] = [];
  const sink: Sink = async (file, bytes) => {
    files.push(join(folder, file.name));
    await pipeline(bytes, createWriteStream(join(folder, file.name)));
  };
  const outcome = await read(writing(made, sink), { year }, reading);
  if (!outcome.ok) throw new Error(`${name} ${year}: ${outcome.refusal.code}`);
  return files;
}

/** The FEC and the balances of a cooperative's year, before the judges. */
export async function judgeYear(
  tally: Tally,
  judges: string,
  folder: string,
  of: { database: Db; cooperative: number; year: number; what: string },
): Promise<void> {
  const { database, cooperative, year, what } = of;
  const reading: Reading = { database, cooperative, actor: operator };
  const place = join(folder, `${cooperative}-${year}`);
  await mkdir(place, { recursive: true });
  const [fec = ""] = await write("ledger.export-fec", place, reading, year);
  tally.judge(`FEC ${what} ${year}`, join(judges, "judge-fec-rules"), [fec]);
  const [entries = ""] = await write("ledger.export-entries", place, reading, year);
  const claim = join(place, "claim.csv");
  const rows = [...(await balancesOf(reading, year))].map(
    ([account, [debit, credit]]) => `${account},${decimal(debit - credit)}`,
  );
  await writeFile(claim, `account,balance\n${rows.join("\n")}\n`);
  tally.judge(`balances ${what} ${year}`, join(judges, "judge-ledger"), [entries, claim]);
}

/** `account,debit,credit,balance`, by account. */
export const balancesCsv = (balances: ReadonlyMap<string, readonly [bigint, bigint]>): string => {
  const rows = [...balances].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = rows.map(([account, [debit, credit]]) =>
    [account, ...[debit, credit, debit - credit].map(decimal)].join(),
  );
  return `account,debit,credit,balance\n${lines.join("\n")}\n`;
};
