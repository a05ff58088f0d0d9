import { z } from "zod";
import { type FolderEntry, readPaper, zipped } from "../documents/index.ts";
import type { FileExport } from "../foundation/file-export.ts";
import { Refused } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { isConfirmed, refusals } from "../people/index.ts";
import { hasTaken } from "./access.sql.ts";
import { activityFiles } from "./activity-files.ts";
import { allHoldings } from "./declared.ts";
import { readStanding, type Standing } from "./departure.sql.ts";
import { type IndexLine, indexPage } from "./index-page.ts";
import { keepsData } from "./keeps-data.ts";
import { toldRows } from "./told-rows.ts";
import { words } from "./words.ts";

const hour = 3_600_000;
const endings: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "application/json": "json",
  "application/xml": "xml",
  "image/jpeg": "jpg",
  "image/png": "png",
};

async function* papersOf(scene: Scene, hashes: ReadonlySet<string>): AsyncGenerator<FolderEntry> {
  for (const hash of hashes) {
    const paper = await readPaper(scene.db, scene.cooperative, hash);
    if (!paper) continue;
    const ending = endings[paper.mediaType] ?? "bin";
    yield [`papiers/${hash.slice(0, 16)}.${ending}`, paper.bytes];
  }
}

/** The data by holding, the papers, the accounts of the activities, and last the page that lists them. */
async function* entriesOf(scene: Scene, standing: Standing): AsyncGenerator<FolderEntry> {
  const lines: IndexLine[] = [];
  const hashes = new Set<string>();
  for (const holding of allHoldings()) {
    if (holding.apart) continue;
    const { tables, papers, count } = await toldRows(scene, holding, standing.person);
    if (count === 0) continue;
    for (const hash of papers) hashes.add(hash);
    const file = `donnees/${holding.name}.json`;
    const content = { name: holding.name, processing: holding.processing, tables };
    yield [file, Buffer.from(JSON.stringify(content, null, 2))];
    lines.push({ file, label: holding.label, processing: holding.processing, count, tables });
  }
  yield* papersOf(scene, hashes);
  yield* activityFiles(scene, standing.person);
  const apart = allHoldings().flatMap(({ label, apart: why }) => (why ? [{ label, why }] : []));
  const own = scene.actor.person === standing.person;
  const page = indexPage({ name: standing.name, now: scene.now, lines, apart, own }, scene.actor.language);
  yield ["lisez-moi.html", Buffer.from(page)];
}

const input = z.object({ person: z.uuid() });

/**
 * Everything about a person as one zip (GDPR art. 15.3 and 20; R9.05, R1.06, R1.42): written while it is
 * read. Fetched within the hour by whoever said that they take it (`take-data`) and has just confirmed who
 * they are.
 */
export const exportPerson: FileExport<typeof input> = {
  name: "privacy.export-person",
  label: words.takeData,
  input,
  makes: "file",
  may: (actor, { person }) => actor.person !== null && (actor.person === person || keepsData(actor)),
  async write({ person }, scene, sink) {
    const { db, cooperative, now, actor, today } = scene;
    if (!(await isConfirmed(scene))) throw new Refused(refusals.confirmFirst());
    const by = actor.person as string;
    const since = new Date(now.getTime() - hour);
    if (!(await hasTaken(db, cooperative, { person, by, since }))) return null;
    const standing = await readStanding(db, cooperative, person, today);
    if (!standing) return null;
    const name = `donnees-${today}.zip`;
    await sink({ name, type: "application/zip" }, zipped(entriesOf(scene, standing), now));
    return { files: [name] };
  },
};
