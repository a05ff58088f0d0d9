import type { World } from "../../fixtures/world.ts";
import { postEntry } from "../ledger/index.ts";
import { addKind } from "./add-kind.ts";
import { setTerms } from "./set-terms.ts";
import { settleMonth } from "./settle-month.ts";

/** Ten per cent of what is invoiced, from a day on, unless told otherwise. */
export const termsFrom = (startsOn: string, more: object = {}) => ({
  ...{ kind: "contribution", startsOn, basis: "invoiced" },
  slices: [{ fromCents: 0, rateBp: 1000 }],
  decided: "Assemblée générale du 12 juin 2025",
  ...more,
});

export async function kindOf(world: World, label = "Contribution", account = "628000"): Promise<string> {
  const added = await world.done<{ code: string }>(addKind, { label, account }, "accountant");
  return added.code;
}

/** The contribution of the tests, taken from a day on. */
export async function takenFrom(world: World, startsOn = "2026-01-01", more: object = {}): Promise<string> {
  await kindOf(world);
  return (await world.done(setTerms, termsFrom(startsOn, more), "accountant")).id;
}

/** A sale that nobody invoiced here, as an accountant enters it. */
export const saleByHand = ({ activity }: World, date: string, cents = 100_000) => ({
  ...{ journal: "OD", date, documentRef: "MARCHE", label: "Recette du marché de Dax" },
  lines: [
    { account: "530000", debitCents: cents, activity },
    { account: "707000", creditCents: cents, activity },
  ],
});

/** One sale that the contribution counts. */
export async function countedSale(world: World): Promise<void> {
  await world.done(postEntry, saleByHand(world, "2026-11-23"), "accountant");
  await world.done(settleMonth, { month: "2026-11" }, "accountant");
}
