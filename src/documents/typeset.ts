import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { projectRoot } from "../foundation/root.ts";

type Pdf = Uint8Array<ArrayBuffer>;
type Answer = { id: number; pdf?: Pdf; failure?: string };
type Waiting = { by: Worker; resolve: (pdf: Pdf) => void; reject: (error: Error) => void };

/** After so many documents the worker is replaced, whatever its compiler may still hold. */
const documentsPerWorker = 500;

let current: Worker | null = null;
let made = 0;
const waiting = new Map<number, Waiting>();

/**
 * Makes a PDF/A-3b from a Typst template (its path from the project's folder) and data, which the template
 * finds as JSON in `sys.inputs.data`. About 25 ms a page; a template at fault rejects with the compiler's
 * words.
 */
export function typeset(template: string, data: unknown): Promise<Pdf> {
  const by = current ?? openWorker();
  const id = ++made;
  current = id % documentsPerWorker === 0 ? null : by;
  by.ref();
  return new Promise((resolve, reject) => {
    waiting.set(id, { by, resolve, reject });
    by.postMessage({ id, template: join(projectRoot, template), data: JSON.stringify(data) });
  });
}

function openWorker(): Worker {
  const opened = new Worker(join(projectRoot, "src", "documents", "typst-worker.ts"));
  opened.on("message", ({ id, pdf, failure }: Answer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (pdf) asked?.resolve(pdf);
    else asked?.reject(new Error(`the document was not set: ${failure}`));
    if ([...waiting.values()].some(({ by }) => by === opened)) return;
    // A program that has nothing else to do ends, although a worker waits for more.
    if (opened === current) opened.unref();
    else void opened.terminate();
  });
  opened.on("error", (error) => {
    if (current === opened) current = null;
    for (const [id, { by, reject }] of waiting)
      if (by === opened && waiting.delete(id)) reject(error as Error);
  });
  return opened;
}
