import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/**
 * Sets type beside the program, so that a page is answered while a document is made. What the compiler
 * remembers of a document is thrown away after it: kept, it grows by six megabytes each.
 */
const compiler = NodeCompiler.create();

export interface TypesetRequest {
  readonly id: number;
  readonly template: string;
  readonly data: string;
}

parentPort?.on("message", ({ id, template, data }: TypesetRequest) => {
  try {
    const mainFileContent = readFileSync(template, "utf8");
    const pdf = compiler.pdf({ mainFileContent, inputs: { data } }, { pdfStandard: "a-3b" });
    compiler.evictCache(0);
    parentPort?.postMessage({ id, pdf: new Uint8Array(pdf) });
  } catch (error) {
    parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});
