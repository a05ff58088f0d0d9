import { z } from "zod";
import { fileNameOf, readPaper, zipped } from "../documents/index.ts";
import type { Actor } from "../foundation/actor.ts";
import type { FileExport } from "../foundation/file-export.ts";
import { Refused } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { isConfirmed, refusals } from "../people/index.ts";
import { type GivenExport, listExportFiles, readExport } from "./export.sql.ts";
import { readPlan } from "./plan.sql.ts";
import { mayKeepDepartures } from "./plan.ts";
import { words } from "./words.ts";

/** Whoever runs the activity, whoever left with it, and whoever keeps departures. */
async function mayTake({ db, cooperative, actor }: Scene, given: GivenExport): Promise<boolean> {
  if (mayKeepDepartures(actor) || actor.activities.has(given.activity)) return true;
  const plan = given.plan ? await readPlan(db, cooperative, given.plan) : null;
  return plan !== null && plan.person === actor.person;
}

async function* filesOf({ db, cooperative }: Scene, { id, manifest }: GivenExport) {
  const files = await listExportFiles(db, cooperative, id);
  for (const { name, hash } of [...files, { name: "manifeste.txt", hash: manifest }]) {
    const paper = await readPaper(db, cooperative, hash);
    if (!paper) throw new Error(`the export ${id} lacks ${name}`);
    yield [name, paper.bytes] as const;
  }
}

/** An export as it was prepared: one zip, written while it is read, for who just said again who they are. */
export const exportSales: FileExport = {
  name: "leaving.export-sales",
  label: words.giveExport,
  input: z.object({ export: z.uuid() }),
  makes: "file",
  may: (actor: Actor) => actor.person !== null || actor.kind === "operator",
  async write(asked, scene, sink) {
    const { export: id } = asked as { export: string };
    const given = await readExport(scene.db, scene.cooperative, id);
    if (!given || !(await mayTake(scene, given))) return null;
    if (!(await isConfirmed(scene))) throw new Refused(refusals.confirmFirst());
    const day = given.madeAt.toISOString().slice(0, 10);
    const name = `${fileNameOf(given.activityName)}-${day}.zip`;
    await sink({ name, type: "application/zip" }, zipped(filesOf(scene, given), given.madeAt));
    return { files: [name] };
  },
};
