import { z } from "zod";
import type { Month } from "../foundation/calendar.ts";
import { month } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { euros, findPostingGround, whyNotPost } from "../ledger/index.ts";
import { findPayslips } from "./find-payslips.ts";
import { entriesIn, entriesOf, postingDayOf, postMade } from "./make-entries.ts";
import { mayPost } from "./may.ts";
import { chargedIn, payslipEntryOf } from "./payslip.entry.ts";
import { refusals } from "./refusals.ts";
import { lockRun } from "./run.sql.ts";
import type { Judged } from "./standing.ts";
import type { Variables } from "./variables.ts";
import { words } from "./words.ts";

/**
 * Write delivered payslips into the books, each once, in the activity of its contract (R3.23). One that
 * replaces another undoes its entry and writes the right one. Those asked for, or all that can be; one that
 * cannot stops the whole.
 */
export const postPayslips = operation({
  name: "payrun.post-payslips",
  label: words.postPayslips,
  at: "POST /pay-runs/{month}/entries",
  input: z.object({ month: month(), payslips: z.array(z.uuid()).max(2000).default([]) }),
  find: ({ month: of, payslips }, scene) => findToPost(scene, of, payslips),
  may: (actor) => mayPost(actor),
  whyNot({ chosen, wrong, entries, ground, today }) {
    if (wrong) return wrong;
    return chosen.length === 0 ? refusals.nothingToPost() : whyNotPost(entries, ground, today);
  },
  async effect({ made, ground }, scene) {
    await postMade(scene, made, ground);
    return { posted: made.length };
  },
});

async function findToPost(scene: Scene, of: Month, asked: readonly string[]) {
  const { db, cooperative, today } = scene;
  if (!(await lockRun(db, cooperative, of))) return null;
  const { payslips, variables } = await findPayslips(scene, of);
  const variablesOf = new Map(variables.map((one) => [one.contract, one]));
  const why = (one: Judged) => whyNotBook(one, variablesOf.get(one.contract ?? ""));
  const named = payslips.filter(({ id }) => asked.includes(id));
  if (named.length < new Set(asked).size) return null;
  const chosen = asked.length > 0 ? named : payslips.filter((one) => why(one) === null);
  const wrong = named.map(why).find((refusal) => refusal !== null) ?? null;
  const { closedMonths, years } = await findPostingGround(db, cooperative, []);
  const date = postingDayOf(of, { closedMonths, years }, today);
  const made = wrong
    ? []
    : await entriesOf(scene, chosen, {
        ...{ payslips, variablesOf, date },
        entryOf(one, head) {
          const charged = chargedIn(one);
          return charged && payslipEntryOf(charged, head);
        },
      });
  const entries = entriesIn(made);
  const ground = await findPostingGround(db, cooperative, entries);
  return { chosen, wrong, made, entries, ground, today };
}

/** Why a payslip is not written into the books now from what was read in it; null where it can be. */
export function whyNotBook(one: Judged, variables: Variables | undefined): Refusal | null {
  const name = one.personName ?? one.nameRead;
  const early = whyNotYet(one);
  if (early) return early;
  if (one.costCents === null || one.grossCents === null || one.netCents === null)
    return refusals.figuresMissing({ name });
  return chargedIn(one) ? whyBooked(one, variables) : refusals.doesNotAddUp({ name });
}

/** Delivered, and in the books neither by an entry of its own nor by another way. */
export const whyNotOnce = (one: Judged, variables: Variables | undefined): Refusal | null =>
  whyNotYet(one) ?? whyBooked(one, variables);

function whyNotYet(one: Judged): Refusal | null {
  const name = one.personName ?? one.nameRead;
  if (one.standing !== "delivered") return refusals.notDelivered({ name });
  return one.entry ? refusals.postedAlready({ name }) : null;
}

function whyBooked(one: Judged, variables: Variables | undefined): Refusal | null {
  const { otherwiseCents = 0n, activityName } = variables ?? {};
  if (otherwiseCents <= 0n || one.replaces) return null;
  return refusals.bookedOtherwise({ amount: euros(otherwiseCents), activity: activityName ?? "" });
}
