import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { addMonths, type Month, monthOf } from "../foundation/calendar.ts";
import { month as monthInput } from "../foundation/input.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import {
  isLate,
  lastDayToClose,
  listClosedMonths,
  listClosings,
  listFiscalYears,
  listTurns,
  monthsOf,
  readMonthToClose,
  whyFrozen,
  whyNotClose,
} from "../ledger/index.ts";
import { type Result, runChecks } from "./checks.ts";
import { warningsOf, whyBlocked } from "./close-month.ts";
import { listReminded } from "./reminder.sql.ts";
import { listRuns, type Run, readOpenRun } from "./run.sql.ts";
import { steps } from "./steps.ts";
import { words } from "./words.ts";

export const mayClose = (actor: Actor): boolean => has(actor, "accountant", "director");

/**
 * The close of a month, the first one that waits where none is asked for: where it stands, what is missing
 * and from whom, what its steps would do or have done, and its story (R3.05).
 */
export const readClose = view({
  name: "closing.read-close",
  label: words.readClose,
  at: "GET /closes",
  input: z.object({ month: monthInput().optional() }),
  may: (actor) => mayClose(actor),
  async read({ month: asked }, scene) {
    const { db, cooperative, now, today } = scene;
    const years = await listFiscalYears(db, cooperative);
    const before = await listClosedMonths(db, cooperative);
    const month = asked ?? monthToClose(years, new Set(before), today);
    // The runs first: one that ends meanwhile is still told as at work, and the page asks again.
    const atWork = await readOpenRun(db, cooperative);
    const [run = null, ...earlier] = month ? await listRuns(db, cooperative, month) : [];
    const closed = new Set(await listClosedMonths(db, cooperative));
    const found = month ? await readMonthToClose(scene, { month, earlierToo: false }) : null;
    if (asked && !found) return null;
    if (!month || !found) return { month: null, today };
    const isClosed = closed.has(month);
    const checks = isClosed ? [] : await runChecks(scene, month);
    return {
      ...{ month, today, isClosed },
      late: !isClosed && isLate(month, today),
      due: lastDayToClose(month),
      frozen: isClosed ? whyFrozen(month, { years, closed, today }) : null,
      refusal: whyNotClose(found) ?? whyBlocked(checks),
      warned: warningsOf(checks).length,
      closing: isClosed ? await findClosing(scene, month) : null,
      turns: await listTurns(db, cooperative, month),
      run: run && standingOf(run, now),
      before: earlier,
      elsewhere: atWork && atWork.month !== month ? atWork.month : null,
      steps: await countSteps(scene, month, isClosed),
      checks: checks.map(toldOf),
      reminded: await listReminded(scene),
    };
  },
});

/** The first month that is not closed, of the years that are open, once it is over. */
function monthToClose(
  years: readonly { startsOn: string; endsOn: string; closed: boolean }[],
  closed: ReadonlySet<Month>,
  today: string,
): Month | null {
  const open = years.filter((year) => !year.closed).flatMap(monthsOf);
  const [first] = open.filter((month) => !closed.has(month));
  return first && addMonths(`${first}-01`, 1) <= today ? first : (first ?? monthOf(today));
}

async function findClosing({ db, cooperative }: Scene, month: Month) {
  const { months } = await listClosings(db, cooperative);
  return months.find(({ what }) => what === month) ?? null;
}

/** At work while it gives a sign; left where a machine stopped. */
const standingOf = (run: Run, now: Date) => ({
  ...run,
  state: run.failedStep ? "refused" : run.endedAt ? "done" : run.aliveUntil > now ? "running" : "stopped",
});

async function countSteps(scene: Scene, month: Month, isClosed: boolean) {
  const counted = [];
  for (const { name, label, why, count } of steps)
    counted.push({ name, label, why, waiting: count && !isClosed ? await count(scene, month) : null });
  return counted;
}

/** A check as the page says it. */
function toldOf({ name, label, why, blocks, link, itemLink, asks, count, cents, items }: Result) {
  return {
    ...{ name, label, why, link, count, cents, asks: asks !== undefined, blocks: blocks !== null },
    items: items.map(({ at, ...item }) => ({ ...item, link: at && itemLink ? itemLink(at) : null })),
  };
}
