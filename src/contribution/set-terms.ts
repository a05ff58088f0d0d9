import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { monthOf } from "../foundation/calendar.ts";
import { cents, civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { euros, findPostingGround } from "../ledger/index.ts";
import { bases, cuts, type Formula, mostSlices } from "./formula.ts";
import { refusals } from "./refusals.ts";
import { findScope, insertTerms, isScopeKnown, listKinds } from "./terms.sql.ts";
import type { Terms } from "./terms.ts";
import { words } from "./words.ts";

/** How a contribution is computed, as it is typed; also what a simulation tries. */
export const formulaInput = {
  basis: z.enum(bases),
  cut: z.enum(cuts).default("progressive"),
  slices: z
    .array(z.object({ fromCents: cents(), rateBp: z.int({ error: "other" }).min(0).max(10_000) }))
    .min(1)
    .max(mostSlices),
  minimumCents: cents().default(0n),
  maximumCents: cents().nullable().default(null),
};

/** Why a formula says nothing sensible, or null. */
export function whyNotFormula({ slices, minimumCents, maximumCents }: Formula): Refusal | null {
  const wrong = slices.findIndex(({ fromCents }, i) => {
    const before = slices[i - 1];
    return before ? fromCents <= before.fromCents : fromCents !== 0n;
  });
  const from = slices[wrong]?.fromCents;
  if (from !== undefined) return refusals.slicesNotRising({ from: euros(from) }, `slices.${wrong}.fromCents`);
  if (maximumCents !== null && maximumCents < minimumCents)
    return refusals.maximumTooLow({ minimum: euros(minimumCents) }, "maximumCents");
  return null;
}

/**
 * Set how a contribution is computed from a day on, for everyone, for a kind of contract, an activity or a
 * contract (R1.04, R1.29). A change is a decision of its own: what is counted already stays (nothing of the
 * past is computed anew), and the nearest scope holds.
 */
export const setTerms = operation({
  name: "contribution.set-terms",
  label: words.setTerms,
  at: "POST /contributions/{kind}/terms",
  input: z.object({
    kind: z.string().max(40),
    contractKind: z.enum(["cape", "cesa"]).nullable().default(null),
    activity: z.uuid().nullable().default(null),
    contract: z.uuid().nullable().default(null),
    startsOn: civilDate(),
    ...formulaInput,
    host: z.uuid().nullable().default(null),
    hostShareBp: z.int({ error: "other" }).min(0).max(10_000).default(0),
    decided: shortText(200),
  }),
  async find({ basis, cut, slices, minimumCents, maximumCents, ...told }, scene) {
    const { db, cooperative } = scene;
    const formula: Formula = { basis, cut, slices, minimumCents, maximumCents };
    const terms: Terms = { ...told, id: scene.newId(), endsOn: null, formula };
    const kinds = await listKinds(db, cooperative);
    if (!kinds.some(({ code }) => code === terms.kind)) return null;
    const { closedMonths } = await findPostingGround(db, cooperative, []);
    return {
      terms,
      closedMonths,
      scope: await findScope(db, cooperative, terms),
      known: await isScopeKnown(db, cooperative, terms),
    };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ terms, scope, known, closedMonths }) {
    const { contractKind, activity, contract, startsOn, host, hostShareBp } = terms;
    if ([contractKind, activity, contract].filter(Boolean).length > 1)
      return refusals.twoScopes({}, "contractKind");
    if (!known) return refusals.unknownScope({}, "activity");
    if (host !== null && host === activity) return refusals.hostItself({}, "host");
    if ((host === null) !== (hostShareBp === 0)) return refusals.hostIncomplete({}, "host");
    const formula = whyNotFormula(terms.formula);
    if (formula) return formula;
    if (scope.taken) return refusals.alreadyFrom({ date: startsOn }, "startsOn");
    if (scope.countedOn) return refusals.pastStays({ date: scope.countedOn }, "startsOn");
    const month = monthOf(startsOn);
    return closedMonths.has(month) ? refusals.monthClosed({ month }, "startsOn") : null;
  },
  async effect({ terms }, scene) {
    await insertTerms(scene, terms);
    return { id: terms.id };
  },
});
