import type { AnyFileExport, Sink } from "../foundation/file-export.ts";
import type { Scene } from "../foundation/scene.ts";
import { exports as salesExports } from "../invoicing/index.ts";
import { exports as bookExports } from "../ledger/index.ts";
import { listRuns, type Run } from "./run.sql.ts";
import type { ZipEntry } from "./zip-stream.ts";

const named = (name: string) =>
  [...bookExports, ...salesExports].find((one) => one.name === name) as AnyFileExport;

/** The accounts of an activity, a year at a time, and whom it sold to (R1.06, R1.42). */
const yearly = ["ledger.export-balance", "ledger.export-lines"].map(named);
const whole = ["invoices", "quotes", "customers"].map((what) => named(`invoicing.export-${what}`));

async function* written(scene: Scene, made: AnyFileExport, asked: object, folder: string) {
  const kept: ZipEntry[] = [];
  const sink: Sink = async ({ name }, bytes) => {
    const parts: Uint8Array[] = [];
    for await (const part of bytes) parts.push(part);
    kept.push({ name: `${folder}/${name}`, bytes: parts });
  };
  await made.write(made.input.parse({ ...asked, format: "csv" }), scene, sink);
  yield* kept;
}

async function* filesOf(scene: Scene, { activity, code, years }: Run): AsyncGenerator<ZipEntry> {
  const folder = `activites/${code}`;
  for (const year of years)
    for (const made of yearly) yield* written(scene, made, { activity, year }, folder);
  for (const made of whole) yield* written(scene, made, { activity }, folder);
}

/** The files of every activity that a person runs or ran. */
export async function* activityFiles(scene: Scene, person: string): AsyncGenerator<ZipEntry> {
  for (const run of await listRuns(scene.db, scene.cooperative, person)) yield* filesOf(scene, run);
}
