import { z } from "zod";
import { has } from "../foundation/actor.ts";
import type { FileExport } from "../foundation/file-export.ts";
import type { Scene } from "../foundation/scene.ts";
import { readCooperative } from "../network/index.ts";
import { listFiscalYears, listJournals } from "./books.sql.ts";
import { type BookLine, readBook } from "./export.sql.ts";
import { describeFec, type FecRecord, fecFileName, writeFec } from "./fec/index.ts";
import { letterOf } from "./letter.ts";
import { words } from "./words.ts";

export const yearInput = z.object({ year: z.coerce.number().int() });
export const mayTakeBooks: FileExport["may"] = (actor) => has(actor, "accountant", "director");

export const findYear = async ({ db, cooperative }: Scene, year: number) =>
  (await listFiscalYears(db, cooperative)).find(({ endsOn }) => Number(endsOn.slice(0, 4)) === year);

/** What passes through, counted: the description beside a FEC tells the very lines that the file has. */
export class Tally {
  entryCount = 0;
  lineCount = 0;
  debitCents = 0n;
  creditCents = 0n;

  async *over(entries: AsyncIterable<readonly BookLine[]>): AsyncGenerator<readonly BookLine[]> {
    for await (const lines of entries) {
      this.entryCount++;
      this.lineCount += lines.length;
      for (const { debitCents, creditCents } of lines) {
        this.debitCents += debitCents;
        this.creditCents += creditCents;
      }
      yield lines;
    }
  }
}

const recordOf = (line: BookLine): FecRecord =>
  line.lettering === null ? line : { ...line, letter: letterOf(line.lettering) };

async function* recordsOf(entries: AsyncIterable<readonly BookLine[]>): AsyncGenerator<FecRecord[]> {
  for await (const lines of entries) yield lines.map(recordOf);
}

export async function* once(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

/**
 * The FEC of a fiscal year and its description beside it (article A47 A-1 LPF, R3.11 to R3.15), with the
 * activity of each line in a nineteenth column. Letterings completed after the closing are the next year's.
 */
export const exportFec: FileExport<typeof yearInput> = {
  name: "ledger.export-fec",
  label: words.exportFec,
  input: yearInput,
  makes: "folder",
  may: mayTakeBooks,
  async write({ year: wanted }, scene, sink) {
    const year = await findYear(scene, wanted);
    const cooperative = await readCooperative(scene.db, scene.cooperative);
    if (!year || !cooperative) return null;
    const { name, siren } = cooperative;
    const fileName = fecFileName(siren, year.endsOn);
    const tally = new Tally();
    const entries = tally.over(readBook(scene.db, scene.cooperative, year.endsOn));
    await sink(
      { name: fileName, type: "text/plain; charset=utf-8" },
      writeFec(recordsOf(entries), { closing: year.endsOn }),
    );
    const { entryCount, lineCount, debitCents, creditCents } = tally;
    const journals = await listJournals(scene.db, scene.cooperative);
    const period = { from: year.startsOn, to: year.endsOn, closed: year.closed };
    const about = { cooperative: name, siren, fileName, ...period, encoding: "utf-8" as const, journals };
    const counts = { entryCount, lineCount, debitCents, creditCents };
    const description = describeFec({ ...about, ...counts });
    const descriptionName = fileName.replace(".txt", "-description.txt");
    await sink({ name: descriptionName, type: "text/plain; charset=utf-8" }, once(description));
    return { files: [fileName, descriptionName], ...counts };
  },
};
