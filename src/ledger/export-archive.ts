import { createHash } from "node:crypto";
import type { FileExport, Sink } from "../foundation/file-export.ts";
import { type Columns, rowsOf, writeCsv } from "../foundation/statements/index.ts";
import { type Language, say } from "../foundation/words.ts";
import { readEvents, readGrandTotals } from "./archive.sql.ts";
import { readYearChain, type StoredEntry } from "./entry.sql.ts";
import { sealedText } from "./entry.ts";
import { exportFec, findYear, mayTakeBooks, once, yearInput } from "./export-fec.ts";
import { words } from "./words.ts";

/** Each sealed entry on a line: whoever hashes the seal before it and its text finds its seal again. */
async function* chainOf(entries: AsyncIterable<StoredEntry>): AsyncGenerator<Buffer> {
  for await (const entry of entries) {
    const { position, previousSeal, seal } = entry;
    const seals = { previousSeal: previousSeal.toString("hex"), seal: seal.toString("hex") };
    yield Buffer.from(
      `${JSON.stringify({ position: String(position), ...seals, sealed: sealedText(entry) })}\n`,
    );
  }
}

const totalColumns: Columns = [
  ["period", words.period, "text"],
  ["from", words.firstDay, "date"],
  ["entries", words.entries, "integer"],
  ["total", words.totalPosted, "cents"],
  ["received", words.totalReceived, "cents"],
  ["perpetual", words.totalPerpetual, "cents"],
];
const eventColumns: Columns = [
  ["at", words.moment, "text"],
  ["who", words.who, "text"],
  ["door", words.door, "text"],
  ["operation", words.act, "text"],
  ["about", words.about, "text"],
];
const periodWords = { day: words.day, month: words.monthOnce, year: words.yearOnce } as const;
const named = (columns: Columns, language: Language) =>
  columns.map(([key, word, kind]) => ({ key, label: say(word, language), kind }));

/**
 * The archive of a year (R3.09, R3.28): its FEC and description, every sealed entry with its seals, the
 * totals of each day, month and year with the perpetual total, the journal of events, and the fingerprint of
 * each file. It is read without Ensemble, and proves by itself that no entry was changed.
 */
export const exportArchive: FileExport<typeof yearInput> = {
  name: "ledger.export-archive",
  label: words.exportArchive,
  input: yearInput,
  makes: "folder",
  may: mayTakeBooks,
  async write(input, scene, sink) {
    const { db, cooperative, actor } = scene;
    const prints: [name: string, sha256: string][] = [];
    const printed: Sink = async (file, bytes) => {
      const hash = createHash("sha256");
      async function* passing() {
        for await (const chunk of bytes) {
          hash.update(chunk);
          yield chunk;
        }
      }
      await sink(file, passing());
      prints.push([file.name, hash.digest("hex")]);
    };
    const fec = await exportFec.write(input, scene, printed);
    const year = await findYear(scene, input.year);
    if (!fec || !year) return null;
    const name = (what: string, form: string) => `archive-${year.endsOn}-${what}.${form}`;
    const csv = (what: string) => ({ name: name(what, "csv"), type: "text/csv; charset=utf-8" });
    const chain = { name: name("chaine", "jsonl"), type: "application/jsonl; charset=utf-8" };
    await printed(chain, chainOf(readYearChain(db, cooperative, year.endsOn)));
    const totals = rowsOf(await readGrandTotals(db, cooperative, year.endsOn), (t) => ({
      ...{ period: say(periodWords[t.period], actor.language), from: t.from, entries: t.entries },
      ...{ total: t.totalCents, received: t.receivedCents, perpetual: t.perpetualCents },
    }));
    await printed(csv("totaux"), writeCsv({ columns: named(totalColumns, actor.language), rows: totals }));
    const during = { from: year.startsOn, to: year.endsOn };
    const events = rowsOf(readEvents(db, cooperative, during), (event) => ({
      ...event,
      at: event.at.toISOString(),
    }));
    await printed(
      csv("evenements"),
      writeCsv({ columns: named(eventColumns, actor.language), rows: events }),
    );
    const list = prints.map(([file, sha256]) => `${sha256}  ${file}\n`).join("");
    const file = { name: name("empreintes", "txt"), type: "text/plain; charset=utf-8" };
    await sink(file, once(list));
    return { files: [...prints.map(([each]) => each), file.name] };
  },
};
