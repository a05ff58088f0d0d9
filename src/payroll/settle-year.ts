import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { addMonths } from "../foundation/calendar.ts";
import { cents, civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { euros } from "../ledger/index.ts";
import { notify } from "../notices/index.ts";
import { insertAdjustment } from "./adjustment.sql.ts";
import { lockPay } from "./contract.sql.ts";
import { findYear, payLeft } from "./find-year.ts";
import { yearSettled } from "./notice-kinds.ts";
import { orSilent } from "./or-silent.ts";
import { parameterOn } from "./reduction.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

const whatIsAsked = z.object({
  activity: z.uuid(),
  person: z.uuid(),
  year: z.coerce.number().int().min(2000).max(2199),
  assemblyOn: civilDate(),
  keptCents: cents().default(0n),
  agreedOn: civilDate().nullish(),
  note: z.string().trim().max(400, { error: "too-long" }).default(""),
});

/**
 * Settle the variable part of a year that is over, once the assembly has ruled on its accounts: paid within a
 * month (R1.23), but for what the parties agree to leave as result of the cooperative (R1.24). Once for each
 * contract and year.
 */
export const settleYear = operation({
  name: "payroll.settle-year",
  label: words.settleYear,
  at: "POST /activities/{activity}/pay-years",
  input: whatIsAsked,
  find: (asked, scene) => findLeft(scene, asked),
  may: (actor) => has(actor, "hr", "director", "accountant"),
  whyNot({ ground, year, settled, asked, left, slip, today }) {
    const { assemblyOn, keptCents, agreedOn } = asked;
    if (ground.contract?.kind !== "cesa") return refusals.noContract({ month: ground.month });
    if (ground.shareBp === null) return refusals.notShared();
    if (settled) return refusals.yearSettled({ year: asked.year });
    if (year.endsOn >= today) return refusals.yearNotOver({ year: asked.year, date: year.endsOn });
    if (assemblyOn <= year.endsOn) return refusals.assemblyBefore({ date: year.endsOn }, "assemblyOn");
    if (assemblyOn > today) return refusals.assemblyAhead({ date: assemblyOn }, "assemblyOn");
    if (!slip) return refusals.keptTooMuch({ amount: euros(left) }, "keptCents");
    if (keptCents > 0n && !agreedOn) return refusals.keptUnagreed({}, "agreedOn");
    return null;
  },
  effect: (found, scene) => settle(scene, found),
});

async function findLeft(scene: Scene, asked: z.output<typeof whatIsAsked>) {
  await lockPay(scene.db, scene.cooperative, asked.person);
  const found = await findYear(scene, asked);
  if (!found) return null;
  const left = found.leftCents > 0n ? found.leftCents : 0n;
  const fits = asked.keptCents >= 0n && asked.keptCents <= left;
  const slip = fits ? await orSilent(payLeft(found, asked.keptCents)) : null;
  return { ...found, asked, left, slip, today: scene.today };
}

type Found = NonNullable<Awaited<ReturnType<typeof findLeft>>>;

async function settle(scene: Scene, { ground, figures, leftCents, asked, slip }: Found) {
  const { contract, law } = ground;
  if (!contract || !slip) throw new Error("a year without a contract");
  const { activity, person, year, assemblyOn, keptCents, agreedOn, note } = asked;
  const months = Number(parameterOn(law, "adjustment-months", assemblyOn)?.value ?? 1n);
  const dueOn = addMonths(assemblyOn, months);
  const shared = figures.leftCents === leftCents;
  await insertAdjustment(scene, {
    ...{ contract: contract.id, person, activity, year, assemblyOn, dueOn, keptCents, note },
    // Of an activity run by several, only the share of what is left is this person's.
    resultCents: shared ? figures.resultCents : leftCents,
    paidCostCents: shared ? figures.paidCents : 0n,
    ...{ grossCents: slip.grossCents, costCents: slip.costCents, agreedOn: agreedOn ?? null },
  });
  await notify(scene, yearSettled, {
    to: [person],
    params: { year, amount: euros(slip.grossCents), date: dueOn },
    link: `/paie/annee?annee=${year}`,
    once: `pay-year:${contract.id}:${year}`,
  });
  return { contract: contract.id, dueOn, grossCents: slip.grossCents, costCents: slip.costCents };
}
