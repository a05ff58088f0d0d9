import { type Folder, type FolderEntry, into } from "../documents/index.ts";
import type { AnyFileExport } from "../foundation/file-export.ts";
import type { Scene } from "../foundation/scene.ts";
import { exports as salesExports } from "../invoicing/index.ts";
import { exports as bookExports } from "../ledger/index.ts";
import { listRuns, type Run } from "./run.sql.ts";

const named = (name: string) =>
  [...bookExports, ...salesExports].find((one) => one.name === name) as AnyFileExport;

/** The accounts of an activity, a year at a time, and whom it sold to (R1.06, R1.42). */
const yearly = ["ledger.export-balance", "ledger.export-lines"].map(named);
const whole = ["invoices", "quotes", "customers"].map((what) => named(`invoicing.export-${what}`));

async function* written(
  scene: Scene,
  made: AnyFileExport,
  asked: object,
  at: string,
): AsyncGenerator<FolderEntry> {
  const folder: Folder = new Map();
  await made.write(made.input.parse({ ...asked, format: "csv" }), scene, into(folder));
  for (const [name, bytes] of folder) yield [`${at}/${name}`, bytes];
}

async function* filesOf(scene: Scene, { activity, code, years }: Run): AsyncGenerator<FolderEntry> {
  const folder = `activites/${code}`;
  for (const year of years)
    for (const made of yearly) yield* written(scene, made, { activity, year }, folder);
  for (const made of whole) yield* written(scene, made, { activity }, folder);
}

/** The files of every activity that a person runs or ran. */
export async function* activityFiles(scene: Scene, person: string): AsyncGenerator<FolderEntry> {
  for (const run of await listRuns(scene.db, scene.cooperative, person)) yield* filesOf(scene, run);
}
