import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type FecRecord, readFec, writeFec } from "../src/ledger/fec/index.ts";

const accounts: Readonly<Record<string, string>> = {
  "401000": "Fournisseurs",
  "411000": "Clients",
  "445660": "TVA déductible",
  "445710": "TVA collectée",
  "512000": "Banque",
  "606000": "Achats",
  "625100": "Déplacements",
  "706000": "Prestations",
  "706100": "Ateliers",
};
type Move = readonly [account: string, debit: number, credit: number];
const sale: readonly Move[] = [
  ["411000", 12, 0],
  ["706000", 0, 6],
  ["706100", 0, 4],
  ["445710", 0, 2],
];
const receipt: readonly Move[] = [
  ["512000", 7, 0],
  ["512000", 5, 0],
  ["411000", 0, 7],
  ["411000", 0, 5],
];
const purchase: readonly Move[] = [
  ["606000", 6, 0],
  ["625100", 4, 0],
  ["445660", 2, 0],
  ["401000", 0, 12],
];
const journals = { VT: "Ventes", BQ: "Banque", AC: "Achats" };

/** The lines of the book B1M: entries of four lines, 10,000 activities; sums are known beforehand. */
export function* bookRecords(entryCount: number): Generator<FecRecord> {
  for (let i = 0; i < entryCount; i++) {
    const group = Math.floor(i / 4);
    const code = i % 4 < 2 ? "VT" : i % 4 === 2 ? "BQ" : "AC";
    const moves = code === "VT" ? sale : code === "BQ" ? receipt : purchase;
    const month = 1 + (Math.floor(group / 10_000) % 12);
    const date = `2026-${String(month).padStart(2, "0")}-${String(1 + (group % 28)).padStart(2, "0")}`;
    const tenth = BigInt(100 + ((i * 37) % 900)) * 10n;
    for (const [account, debit, credit] of moves)
      yield {
        journalCode: code,
        journalLabel: journals[code],
        number: String(i + 1),
        date,
        account,
        accountLabel: accounts[account] ?? account,
        documentRef: `P${i + 1}`,
        documentDate: date,
        label: `Mouvement ${i + 1}`,
        debitCents: tenth * BigInt(debit),
        creditCents: tenth * BigInt(credit),
        validDate: "2026-12-31",
        analytic: `A${String((group % 10_000) + 1).padStart(5, "0")}`,
      };
  }
}

export interface FecMeasure {
  readonly lines: number;
  readonly megabytes: number;
  readonly writeMs: number;
  readonly readMs: number;
  readonly peakRssMb: number;
  readonly debitCents: bigint;
}

/**
 * Writes a FEC of `lineCount` lines to a file and reads it back: time of each, and the peak memory of this
 * process.
 */
export async function measureFec(lineCount: number): Promise<FecMeasure> {
  const folder = await mkdtemp(join(tmpdir(), "fec-"));
  const file = join(folder, "732829320FEC20261231.txt");
  try {
    const start = performance.now();
    await pipeline(Readable.from(writeFec(bookRecords(lineCount / 4))), createWriteStream(file));
    const written = performance.now();
    const reading = readFec(createReadStream(file, { highWaterMark: 262_144 }), file);
    let lines = 0;
    for await (const entry of reading) lines += entry.lines.length;
    const read = performance.now();
    const { debitCents, creditCents, problems } = reading.report;
    if (problems.refusals.length > 0 || lines !== lineCount || debitCents !== creditCents)
      throw new Error(`measureFec: ${lines} lines, ${problems.refusals.length} refusals`);
    return {
      lines,
      megabytes: Math.round((await stat(file)).size / 1e6),
      writeMs: Math.round(written - start),
      readMs: Math.round(read - written),
      peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
      debitCents,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (import.meta.main) console.log(await measureFec(Number(process.argv[2] ?? 1_000_000)));
