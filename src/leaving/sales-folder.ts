import { type Folder, into, keepPaper, type Listed, manifestOf, mediaTypeOf } from "../documents/index.ts";
import type { AnyFileExport } from "../foundation/file-export.ts";
import type { Scene } from "../foundation/scene.ts";
import { exports, type IssuedPaper, keptPaperOf, listIssuedOf, readDocuments } from "../invoicing/index.ts";

const listNamed = (name: string) =>
  exports.find((one: AnyFileExport) => one.name === `invoicing.export-${name}`) as AnyFileExport;

const lists = [
  ["customers", {}, ""],
  ["customers", { archived: true }, "-archives"],
  ["quotes", {}, ""],
  ["invoices", {}, ""],
] as const;

/** Customers, those of before, quotes and invoices of an activity, each as a CSV and as a workbook. */
async function tablesOf(scene: Scene, activity: string): Promise<Folder> {
  const folder: Folder = new Map();
  for (const [name, asked, mark] of lists)
    for (const format of ["csv", "xlsx"] as const) {
      const made: Folder = new Map();
      await listNamed(name).write({ activity, format, ...asked }, scene, into(made));
      for (const [file, bytes] of made) folder.set(file.replace(/(\.\w+)$/, `${mark}$1`), bytes);
    }
  return folder;
}

const folders = { invoice: "factures", credit: "avoirs", quote: "devis" } as const;

/** The paper of each issued document, made now where none was; one of another program has none here. */
async function papersOf(scene: Scene, issued: readonly IssuedPaper[]): Promise<Listed[]> {
  const missing = issued.filter(({ paper, takenOver }) => paper === null && !takenOver);
  const { db, cooperative } = scene;
  const documents = await readDocuments(
    db,
    cooperative,
    missing.map(({ document }) => document),
  );
  const made = new Map<string, string>();
  for (const document of documents) {
    const kept = await keptPaperOf(scene, document);
    if (kept) made.set(document.id, kept.paper);
  }
  return issued.flatMap(({ document, kind, number, paper }) => {
    const hash = paper ?? made.get(document);
    return hash ? [{ name: `${folders[kind]}/${number.replaceAll("/", "-")}.pdf`, hash }] : [];
  });
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const mediaOf = (name: string, bytes: Buffer) =>
  mediaTypeOf(bytes) ?? (name.endsWith(".xlsx") ? spreadsheet : "text/csv");

/**
 * The folder of the sales of an activity, all of it kept under its hashes: whoever downloads it again, on any
 * day, receives the same bytes. Answers its files, the hash of its manifest, how many documents it tells of.
 */
export async function keepSalesFolder(
  scene: Scene,
  { id, name, code }: { id: string; name: string; code: string },
): Promise<{ files: Listed[]; manifest: string; documents: number }> {
  const issued = await listIssuedOf(scene.db, scene.cooperative, id);
  const files: Listed[] = [];
  for (const [file, made] of await tablesOf(scene, id)) {
    const bytes = Buffer.from(made);
    const hash = await keepPaper(scene, { mediaType: mediaOf(file, bytes), bytes });
    files.push({ name: file, hash });
  }
  files.push(...(await papersOf(scene, issued)));
  const head = [`${name} (${code})`, `fait le ${scene.now.toISOString()}`];
  const text = Buffer.from(manifestOf(files, head));
  const manifest = await keepPaper(scene, { mediaType: "text/plain", bytes: text });
  return { files, manifest, documents: issued.length };
}
