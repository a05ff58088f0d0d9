import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { projectRoot } from "../foundation/root.ts";

/** The faces of the house, in the form that Typst reads: one file a weight, not the variable web fonts. */
const faces = ["fraunces/600SemiBold", "source-sans-3/400Regular", "source-sans-3/400Regular_Italic"]
  .concat(["source-sans-3/600SemiBold", "source-sans-3/700Bold"])
  .map((face) => join(projectRoot, "node_modules", "@expo-google-fonts", face));

/**
 * Sets type beside the program, so that a page is answered while a document is made. What the compiler
 * remembers of a document is thrown away after it: kept, it grows by six megabytes each.
 */
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: faces }] });

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
