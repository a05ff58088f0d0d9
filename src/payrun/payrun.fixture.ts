import { earned, employed } from "../../fixtures/employed.ts";
import { type DrawnPayslip, payslipsPdf } from "../../fixtures/payslip-pdf.ts";
import { callAs, type World } from "../../fixtures/world.ts";
import { changeFile } from "../dossiers/index.ts";
import type { Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { read } from "../foundation/read.ts";
import { deliverPayslips } from "./deliver-payslips.ts";
import { dropPayslips } from "./drop-payslips.ts";
import { openRun } from "./open-run.ts";
import { postPayslips } from "./post-payslips.ts";
import { readMonth } from "./read-run.ts";
import { referenceOf } from "./sheet.ts";

export const november = { month: "2026-11" };
export const nadiaNir = "2 88 04 64 102 001 78";

/** The pay of November is open, with nobody in it. */
export const opened = (world: World) => world.done(openRun, november, "hr");

/** Nadia is employed, her number in her file, her activity has money; nothing of the month is done. */
export async function peopleReady(world: World): Promise<string> {
  await earned(world);
  const contract = await employed(world);
  const person = world.personId("entrepreneur");
  const nir = { person, section: "social-security", since: "2026-11-20", values: { nir: "288046410200178" } };
  await world.done(changeFile, nir, "hr");
  return contract;
}

/** Nadia is employed for ten days of November, 800 € a month: 266,67 € of fixed part. */
export async function runReady(world: World): Promise<string> {
  const contract = await peopleReady(world);
  await opened(world);
  return contract;
}

/** The payslip of Nadia that fits: gross as planned, 20 € of tax. */
export const nadiaPaid: DrawnPayslip = {
  ...{ name: "Nadia Benali", nir: nadiaNir, month: "novembre 2026" },
  ...{ gross: 26_667, beforeTax: 20_900, net: 18_900, employer: 9_800, reduction: 7_000 },
};

export const givenPdf = (bytes: Buffer, name = "bulletins.pdf") => ({
  name,
  base64: bytes.toString("base64"),
});

export async function drop(
  world: World,
  payslips: readonly DrawnPayslip[],
  layout?: "clarified" | "columns",
): Promise<string> {
  const paper = givenPdf(await payslipsPdf(payslips, layout));
  return (await world.done(dropPayslips, { ...november, paper }, "hr")).id;
}

/** The payslip of Nadia came back, changed as told. */
export async function back(world: World, more: Partial<DrawnPayslip> = {}): Promise<void> {
  await runReady(world);
  await drop(world, [{ ...nadiaPaid, ...more }]);
}

export async function delivered(world: World, more: Partial<DrawnPayslip> = {}): Promise<void> {
  await back(world, more);
  await world.done(deliverPayslips, november, "hr");
}

/** The journal of the firm for that payslip, contributions apart as firms write them. */
export async function firmJournal(
  world: World,
  lines: readonly string[] = [
    "641000;Salaire brut;266,67;",
    "64500000;Cotisations employeur;28,00;",
    "431;Sécurité sociale;;65,67",
    "437000;Retraite complémentaire;;20,00",
    "442100;Prélèvement à la source;;20,00",
    "421000;Net à payer;;189,00",
  ],
) {
  const { rows } = await trayOf(world);
  const reference = referenceOf(rows[0]?.contract ?? "");
  const head = "Référence;Compte;Libellé;Débit;Crédit";
  const text = [head, ...lines.map((line) => `${reference};${line}`)].join("\r\n");
  return { name: "journal-de-paie.csv", text };
}

export async function posted(world: World): Promise<void> {
  await delivered(world);
  await world.done(postPayslips, november, "accountant");
}

export const inSql = <T>(of: World, work: (tx: Tx) => Promise<T>): Promise<T> =>
  of.db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    return work(tx);
  });

/** The payslips of November as whoever keeps pay reads them. */
export async function trayOf(world: World) {
  const found = await read(readMonth, november, callAs("hr", world));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.result;
}

/** The name of the first payslip of the tray that stands so. */
export async function payslipOf(world: World, standing?: string): Promise<string> {
  const { payslips } = await trayOf(world);
  const one = payslips.find((each) => !standing || each.standing === standing);
  if (!one) throw new Error(`no payslip ${standing}: ${payslips.map((each) => each.standing).join(" ")}`);
  return one.id;
}

/** Nobody bears that number here. */
export const unknownPaid: DrawnPayslip = { ...nadiaPaid, name: "Zoé Inconnue", nir: "1 85 05 78 006 084 91" };
