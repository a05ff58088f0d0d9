import { type DrawnPayslip, payslipsPdf } from "../../fixtures/payslip-pdf.ts";
import { people } from "../../fixtures/people.ts";
import { readValuesOn } from "../dossiers/index.ts";
import { operator } from "../foundation/actor.ts";
import { addMonths, type CivilDate, monthOf } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { perform } from "../foundation/perform.ts";
import {
  confirmPayslip,
  deliverPayslips,
  dropPayslips,
  findVariables,
  openRun,
  postPayslips,
  sendRun,
} from "../payrun/index.ts";
import { inScene } from "./demo.sql.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";

type Rows = Awaited<ReturnType<typeof findVariables>>;

/** A payslip of a gross, as it was planned; without a validated pay, at rates as usual. */
function drawnOf(
  row: Rows[number],
  day: CivilDate,
  nir: string | undefined,
  cents = row.dueCents,
): DrawnPayslip {
  const planned = row.validated && cents === row.dueCents;
  const gross = Number(cents);
  const beforeTax = Number(planned ? row.netCents : (cents * 781n) / 1000n);
  const reduction = Number(planned ? row.reductionCents : (cents * 27n) / 100n);
  const employer = Number(planned ? row.employerCents : (cents * 335n) / 1000n);
  const tax = gross > 150_000 ? Math.round(beforeTax * 0.021) : 0;
  const month = new Intl.DateTimeFormat("fr", { month: "long", year: "numeric", timeZone: "UTC" });
  const told = { gross, beforeTax, net: beforeTax - tax, employer, reduction };
  return { ...told, month: month.format(new Date(day)), name: row.personName, ...(nir && { nir }) };
}

const isNadia = ({ personName }: Rows[number]) => {
  const { givenName, familyName } = people.entrepreneur;
  return personName === `${givenName} ${familyName}`;
};

/** The rows of a month that are wanted, each with the number of its person. */
function findRows(database: Db, house: House, day: CivilDate, wanted: (rows: Rows) => Rows) {
  return inScene(database, house.cooperative, day, async (scene) => {
    const rows = wanted(await findVariables(scene, monthOf(day)));
    const ids = rows.map(({ person }) => person);
    const values = await readValuesOn(scene.db, house.cooperative, ids, day);
    return rows.map((row) => ({ row, nir: values.get(row.person)?.nir }));
  });
}

const pdfOf = async (name: string, slips: readonly DrawnPayslip[]) => {
  const bytes = await payslipsPdf(slips);
  return { name, base64: bytes.toString("base64") };
};

/** The month under way, and the one before it. */
export async function payTheMonths(database: Db, house: House, today: CivilDate): Promise<void> {
  await Promise.all([payNow(database, house, today), payBefore(database, house, addMonths(today, -1))]);
}

/**
 * Sent, and the first payslips back. Those that fit are given and in the books; one has another gross than
 * planned, one is of nobody here: both wait in the tray.
 */
async function payNow(database: Db, house: House, today: CivilDate): Promise<void> {
  const { cooperative } = house;
  const act = makeAct(database, today);
  const month = monthOf(today);
  await act(cooperative, openRun, { month });
  await act(cooperative, sendRun, { month });
  const found = await findRows(database, house, today, (rows) => {
    const wrong = rows.find(({ proposal, validated }) => proposal !== null && !validated);
    return [...rows.filter((row) => row.validated || isNadia(row)), ...(wrong ? [wrong] : [])];
  });
  const [first] = found;
  if (!first) return;
  const slips = found.map(({ row, nir }) => {
    const more = row.proposal && !row.validated ? 25_000n : 0n;
    return drawnOf(row, today, nir, row.dueCents + more);
  });
  const stranger = { ...drawnOf(first.row, today, undefined, 162_000n), name: "Maylis Sarthou" };
  const paper = await pdfOf(`bulletins-${month}.pdf`, [...slips, stranger]);
  await act(cooperative, dropPayslips, { month, paper });
  await act(cooperative, deliverPayslips, { month });
  // On the last day of a month the books hold its pays already, and each says so.
  const call = { database, cooperative, actor: operator, door: "cli" as const };
  await perform(postPayslips, { month }, call);
}

/** A payslip of the month before, whose pay was in the books already: confirmed with that reason. */
async function payBefore(database: Db, house: House, day: CivilDate): Promise<void> {
  const { cooperative } = house;
  const act = makeAct(database, day);
  const month = monthOf(day);
  const isPaid = ({ bookedCents, fixed }: Rows[number]) => fixed.cents > 0n && bookedCents >= fixed.cents;
  const found = await findRows(database, house, day, (rows) => rows.filter(isPaid).slice(0, 1));
  if (found.length === 0) return;
  await act(cooperative, openRun, { month });
  const slips = found.map(({ row, nir }) => drawnOf(row, day, nir, row.bookedCents));
  const paper = await pdfOf(`bulletins-${month}.pdf`, slips);
  const dropped = await act<{ payslips: string[] }>(cooperative, dropPayslips, { month, paper });
  const reason = "Paie validée avant d’être suivie ici";
  for (const [i, payslip] of dropped.payslips.entries())
    await act(cooperative, confirmPayslip, { payslip, contract: found[i]?.row.contract, reason });
  await act(cooperative, deliverPayslips, { month });
}
