import { z } from "zod";
import { month } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { findPayslips } from "./find-payslips.ts";
import { mayDeliver, mayKeepPay, mayPost } from "./may.ts";
import { isOpenable } from "./open-run.ts";
import { whyNotBook } from "./post-payslips.ts";
import { listOwed } from "./posted.sql.ts";
import { listRuns, readRun } from "./run.sql.ts";
import { listSendings, listSentLines } from "./sending.sql.ts";
import { cellsOf, changesBetween } from "./sheet.ts";
import type { Judged } from "./standing.ts";
import { type Anomaly, anomalyNames } from "./variables.ts";
import { words } from "./words.ts";

export const rowsPerPage = 50;

const input = z.object({
  month: month().optional(),
  only: z.enum(["anomalies", "missing", ...anomalyNames]).optional(),
  search: z.string().trim().max(80).default(""),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

const isWrong = ({ anomalies }: { anomalies: readonly { calm: boolean }[] }) =>
  anomalies.some(({ calm }) => !calm);

/**
 * The pay of a month, whole: who is paid and why so much, what must be looked at, what was sent and what has
 * changed since, the payslips that came back, what is posted and what is left to pay.
 */
export const readMonth = view({
  name: "payrun.read-run",
  label: words.run,
  at: "GET /pay-runs/{month}",
  input,
  may: (actor) => mayKeepPay(actor),
  async read({ month: of, only, search, page }, scene) {
    const { db, cooperative, actor, today } = scene;
    const chosen = of ?? today.slice(0, 7);
    const run = await readRun(db, cooperative, chosen);
    const { payslips, variables } = await findPayslips(scene, chosen);
    const sendings = await listSendings(db, cooperative, chosen);
    const now = variables.map((one) => ({ contract: one.contract, cells: cellsOf(chosen, one) }));
    const changes = run ? changesBetween(await listSentLines(db, cooperative, chosen), now) : [];
    const payslipOf = new Map(payslips.filter(isHeld).map((one) => [one.contract, one]));
    const asked = variables
      .map((one) => ({ ...one, payslip: payslipOf.get(one.contract) ?? null }))
      .filter((one) => isAsked(one, only))
      .filter((one) => holds(one, search));
    const byContract = new Map(variables.map((one) => [one.contract, one]));
    const owed = run ? await listOwed(db, cooperative, chosen) : [];
    return {
      ...{ month: chosen, now: today.slice(0, 7), today, run, sendings, payslips },
      changes: sendings.length > 0 ? changes : [],
      ...{ rows: asked.slice((page - 1) * rowsPerPage, page * rowsPerPage), total: asked.length, page },
      people: variables.map(({ contract, personName: name }) => ({ contract, name })),
      ...totalsOf(variables),
      owed,
      toPost: payslips.filter((one) => whyNotBook(one, byContract.get(one.contract ?? "")) === null).length,
      unposted: payslips.flatMap((one) => {
        const why = isWaiting(one) ? whyNotBook(one, byContract.get(one.contract ?? "")) : null;
        return why ? [{ id: one.id, why }] : [];
      }),
      runs: await listRuns(db, cooperative),
      openable: isOpenable(chosen, today),
      may: { keep: mayKeepPay(actor), deliver: mayDeliver(actor), post: mayPost(actor) },
    };
  },
});

type Row = { payslip: Judged | null; anomalies: readonly Anomaly[] };

function isAsked(one: Row, only: z.output<typeof input>["only"]): boolean {
  if (only === undefined) return true;
  if (only === "missing") return one.payslip === null;
  return only === "anomalies" ? isWrong(one) : one.anomalies.some(({ name }) => name === only);
}

const isHeld = ({ standing }: Judged) => standing === "delivered";
const isWaiting = ({ standing, entry }: Judged) => standing === "delivered" && entry === null;

const holds = (one: { personName: string; activityName: string | null }, search: string) =>
  search === "" || `${one.personName} ${one.activityName ?? ""}`.toLowerCase().includes(search.toLowerCase());

const totalsOf = (variables: Awaited<ReturnType<typeof findPayslips>>["variables"]) => ({
  employed: variables.length,
  wrong: variables.filter(isWrong).length,
  kinds: anomalyNames.flatMap((name) => {
    const of = variables.flatMap(({ anomalies }) => anomalies.filter((one) => one.name === name));
    return of.length > 0 ? [{ name, n: of.length, calm: of.every(({ calm }) => calm) }] : [];
  }),
  grossCents: variables.reduce((sum, { dueCents }) => sum + dueCents, 0n),
  fixedCents: variables.reduce((sum, { fixed }) => sum + fixed.cents, 0n),
  advanceCents: variables.reduce((sum, { advanceCents }) => sum + advanceCents, 0n),
});
