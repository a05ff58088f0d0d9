import { z } from "zod";
import { keepPaper, sha256Of } from "../documents/index.ts";
import { isNir, readValuesOn } from "../dossiers/index.ts";
import { lastOfMonth, type Month } from "../foundation/calendar.ts";
import { month } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { file, type UploadedFile } from "../foundation/uploaded-file.ts";
import { readCooperative } from "../network/index.ts";
import { listEmployed } from "./employed.sql.ts";
import { type GivenPdf, readGivenPdf } from "./given-pdf.ts";
import { mayDeliver } from "./may.ts";
import { insertFile, insertPayslips, isGiven } from "./payslip.sql.ts";
import { type ReadPdf, readPdf } from "./read-pdf.ts";
import { type Recognised, recognise } from "./recognise.ts";
import { refusals } from "./refusals.ts";
import { lockRun, readRun } from "./run.sql.ts";
import { words } from "./words.ts";

/**
 * Take payslips back from the payroll firm: one PDF that holds many, or one for each. Whose each is, its
 * month and its amounts are read in it, never in the name of the file; the file is kept whole, each payslip
 * as a file of its own. Nothing is given to anybody yet.
 */
export const dropPayslips = operation({
  name: "payrun.drop-payslips",
  label: words.dropPayslips,
  at: "POST /pay-runs/{month}/files",
  input: z.object({ month: month(), paper: file() }),
  find: ({ month: of, paper }, scene) => findDropped(scene, of, paper),
  may: (actor) => mayDeliver(actor),
  whyNot({ given, again, read }) {
    const { name } = given;
    return given.refusal ?? (again ? refusals.givenAlready({ name }, "paper") : whyNotRead(read, name));
  },
  async effect({ month: of, given, read }, scene) {
    if (!read?.ok) throw new Error("nothing was read");
    const paper = await keepPaper(scene, { mediaType: "application/pdf", bytes: given.bytes });
    const id = scene.newId();
    await insertFile(scene, { id, month: of, paper, name: given.name, pages: read.pages });
    const payslips = [];
    for (const one of read.found) payslips.push(await keptOf(scene, { file: id, month: of }, one));
    await insertPayslips(scene, payslips);
    return { id, payslips: payslips.map((one) => one.id) };
  },
});

/** Read before the run is locked: a file of hundreds of pages holds up nobody. */
async function findDropped(scene: Scene, of: Month, paper: UploadedFile) {
  const { db, cooperative, actor } = scene;
  if (!(await readRun(db, cooperative, of))) return null;
  const given = await readGivenPdf(paper);
  const key = { month: of, paper: sha256Of(given.bytes) };
  const reads = mayDeliver(actor) && given.refusal === null && !(await isGiven(db, cooperative, key));
  const read = reads ? await recognisedIn(scene, of, given) : null;
  await lockRun(db, cooperative, of);
  const again = given.refusal === null && (await isGiven(db, cooperative, key));
  return { month: of, given, again, read };
}

const failures: Readonly<Record<string, (params: { name: string }, field: string) => Refusal>> = {
  unreadable: refusals.unreadable,
  "too-many": refusals.tooManyPages,
  "no-text": refusals.noText,
};

function whyNotRead(read: ReadPdf<Recognised> | null, name: string): Refusal | null {
  if (!read) return null;
  if (!read.ok) return failures[read.why]?.({ name }, "paper") ?? null;
  const hasAmount = read.found.some(
    ({ figures }) => figures.net !== undefined || figures.gross !== undefined,
  );
  return hasAmount ? null : refusals.noPayslip({ name }, "paper");
}

/** The payslips of a file, held against everybody who is employed in the month. */
async function recognisedIn({ db, cooperative }: Scene, of: Month, given: GivenPdf) {
  const employed = await listEmployed(db, cooperative, of);
  const people = employed.map(({ person }) => person);
  const values = await readValuesOn(db, cooperative, people, lastOfMonth(`${of}-01`));
  const house = await readCooperative(db, cooperative);
  const ground = {
    people: employed.map(({ contract, person, personName: name }) => {
      return { contract, person, name, nir: values.get(person)?.nir ?? null };
    }),
    siren: house?.siren ?? "",
    isNir,
  };
  return readPdf(given.bytes, (pages) => recognise(pages, ground));
}

async function keptOf(
  scene: Scene,
  at: { file: string; month: Month },
  { figures, bytes, month: monthRead, ...one }: Recognised & { readonly bytes: Buffer },
) {
  const paper = await keepPaper(scene, { mediaType: "application/pdf", bytes });
  const orNull = (cents: bigint | undefined) => cents ?? null;
  const positive = (cents: bigint | undefined) => (cents !== undefined && cents >= 0n ? cents : null);
  return {
    ...{ ...at, ...one, id: scene.newId(), paper, monthRead },
    grossCents: positive(figures.gross),
    beforeTaxCents: orNull(figures.beforeTax),
    netCents: orNull(figures.net),
    taxableCents: orNull(figures.taxable),
    socialCents: orNull(figures.social),
    reductionCents: positive(figures.reduction),
    costCents: positive(figures.cost),
  };
}
