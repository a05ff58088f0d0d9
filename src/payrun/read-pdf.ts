import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { projectRoot } from "../foundation/root.ts";
import type { PageItem } from "./payslip-text.ts";
import type { PdfAnswer, PdfRequest } from "./pdf-worker.ts";

/** A run of three hundred people with two pages each; more come as several files. */
export const mostPages = 600;
const patienceMs = 30_000;
const memory = { maxOldGenerationSizeMb: 512 };

export type Cut = { readonly firstPage: number; readonly lastPage: number };
export type ReadPdf<Found> =
  | {
      readonly ok: true;
      readonly pages: number;
      readonly found: readonly (Found & { readonly bytes: Buffer })[];
    }
  | { readonly ok: false; readonly why: "unreadable" | "too-many" | "no-text" };

/**
 * Reads a PDF in a thread of its own, which a document can neither hang nor exhaust the program with: after
 * thirty seconds, or half a gigabyte, it is unreadable. `find` says which pages belong together; each
 * part is given back as a file.
 */
export async function readPdf<Found extends Cut>(
  bytes: Buffer,
  find: (pages: readonly (readonly PageItem[])[]) => readonly Found[],
): Promise<ReadPdf<Found>> {
  const worker = new Worker(join(projectRoot, "src", "payrun", "pdf-worker.ts"), { resourceLimits: memory });
  // One that dies after it was answered for harms nobody.
  worker.on("error", () => undefined);
  try {
    const read = await ask(worker, { bytes: new Uint8Array(bytes), mostPages });
    if ("tooMany" in read) return { ok: false, why: "too-many" };
    if (!("pages" in read)) return { ok: false, why: "unreadable" };
    if (read.pages.every((items) => items.length === 0)) return { ok: false, why: "no-text" };
    const found = find(read.pages);
    const [only] = found;
    // A file of one payslip is that payslip, as it came.
    if (only && found.length === 1 && only.lastPage - only.firstPage + 1 === read.pages.length)
      return { ok: true, pages: read.pages.length, found: [{ ...only, bytes }] };
    const made = await ask(worker, {
      cuts: found.map(({ firstPage, lastPage }) => ({ firstPage, lastPage })),
    });
    if (!("files" in made)) return { ok: false, why: "unreadable" };
    const parts = found.map((one, i) => ({ ...one, bytes: Buffer.from(made.files[i] ?? []) }));
    return { ok: true, pages: read.pages.length, found: parts };
  } finally {
    await worker.terminate();
  }
}

/** What the thread says, a failure where it dies or says nothing in time. */
function ask(worker: Worker, asked: PdfRequest): Promise<PdfAnswer> {
  const { promise, resolve } = Promise.withResolvers<PdfAnswer>();
  const failed = (error: unknown) => resolve({ failure: String(error) });
  const late = setTimeout(failed, patienceMs, "too long");
  worker.once("message", resolve);
  worker.once("error", failed);
  worker.once("exit", failed);
  worker.postMessage(asked);
  return promise.finally(() => {
    clearTimeout(late);
    worker.off("message", resolve);
    worker.off("exit", failed);
  });
}
