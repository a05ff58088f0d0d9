import { z } from "zod";
import { addList, type Folder, listed, manifestOf, zipped } from "../documents/index.ts";
import type { FileExport } from "../foundation/file-export.ts";
import type { Scene } from "../foundation/scene.ts";
import { mayKeepFunding } from "./convention.ts";
import { reportColumns, reportRows } from "./export-report.ts";
import { type FoundReport, findReport } from "./find-report.ts";
import { addHours, addPeople, addProofs, addSheets } from "./folder-files.ts";
import { shownOf } from "./read-report.ts";
import { reportInput } from "./report-input.ts";
import { printReport } from "./report-letter.ts";
import { reportWords } from "./report-words.ts";

/** The files of a folder; those that name people are there only where the funder asks for names. */
async function fill(scene: Scene, found: FoundReport): Promise<Folder> {
  const { convention, period } = found;
  const shown = shownOf(found);
  const folder: Folder = new Map();
  folder.set("bilan.pdf", await printReport(scene, shown));
  const rows = reportRows(shown, "fr");
  const bilan = { name: "bilan", title: reportWords.report, columns: reportColumns, rows };
  await addList(scene, folder, { ...bilan, format: "xlsx" });
  await addHours(scene, folder, found);
  if (convention.nominative) {
    await addPeople(scene, folder, found);
    await addSheets(scene, folder, found);
    await addProofs(scene, folder, found);
  }
  const head = [
    `${convention.funderName}, ${convention.reference} : ${convention.name}`,
    `du ${period.from} au ${period.to}`,
    `fait le ${scene.now.toISOString()}`,
  ];
  folder.set("manifeste.txt", Buffer.from(manifestOf(listed(folder), head)));
  return folder;
}

/**
 * The folder of evidence of a convention: the report, the hours, and where the funder asks for names the
 * people, the signed sheets with the evidence of their signatures and what proves the outcomes (R8.08).
 */
export const exportFolder: FileExport = {
  name: "funding.export-folder",
  label: reportWords.exportFolder,
  input: z.object(reportInput),
  makes: "file",
  may: mayKeepFunding,
  async write(asked, scene, sink) {
    const found = await findReport(scene, asked as { convention: string });
    if (!found) return null;
    const name = "dossier-de-preuves.zip";
    await sink({ name, type: "application/zip" }, zipped(await fill(scene, found), scene.now));
    return { files: [name] };
  },
};
