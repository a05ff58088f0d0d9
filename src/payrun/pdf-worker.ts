import { parentPort } from "node:worker_threads";
import { getDocumentProxy } from "unpdf";
import type { PageItem } from "./payslip-text.ts";

/** First the bytes, answered by what each page says; then the cuts, answered by a file for each. */
export type PdfRequest =
  | { readonly bytes: Uint8Array; readonly mostPages: number }
  | { readonly cuts: readonly { readonly firstPage: number; readonly lastPage: number }[] };
export type PdfAnswer =
  | { readonly pages: readonly (readonly PageItem[])[] }
  | { readonly tooMany: number }
  | { readonly files: readonly Uint8Array[] }
  | { readonly failure: string };

let whole: Uint8Array | null = null;

async function readPages(bytes: Uint8Array, mostPages: number): Promise<PdfAnswer> {
  whole = bytes;
  // The reader takes the bytes away from whoever gives them.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  if (document.numPages > mostPages) return { tooMany: document.numPages };
  const pages: PageItem[][] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , , , x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, y, width: item.width }];
      }),
    );
    page.cleanup();
  }
  return { pages };
}

async function cut(cuts: readonly { firstPage: number; lastPage: number }[]): Promise<PdfAnswer> {
  // Taken only where there is something to cut.
  const { PDFDocument } = await import("@cantoo/pdf-lib");
  const from = await PDFDocument.load(whole ?? new Uint8Array(), { updateMetadata: false });
  const files: Uint8Array[] = [];
  for (const { firstPage, lastPage } of cuts) {
    const made = await PDFDocument.create({ updateMetadata: false });
    const wanted = Array.from({ length: lastPage - firstPage + 1 }, (_, i) => firstPage - 1 + i);
    for (const page of await made.copyPages(from, wanted)) made.addPage(page);
    files.push(await made.save());
  }
  return { files };
}

const answer = (asked: PdfRequest) =>
  "bytes" in asked ? readPages(asked.bytes, asked.mostPages) : cut(asked.cuts);

parentPort?.on("message", async (asked: PdfRequest) => {
  try {
    parentPort?.postMessage(await answer(asked));
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) });
  }
});
