import type { World } from "../../fixtures/world.ts";
import { openFiscalYear, postEntry } from "../ledger/index.ts";
import { keepGroup } from "./keep-group.ts";

/** The year before, open, so that there is something to compare with. */
export const openLastYear = (world: World) =>
  world.done(openFiscalYear, { startsOn: "2025-01-01", endsOn: "2025-12-31" }, "accountant");

type Line = { account: string; debitCents?: number; creditCents?: number; activity?: string };

/** An entry of one activity, or of none, as an accountant types it. */
export const enter = (world: World, date: string, lines: readonly Line[]) =>
  world.done(postEntry, { journal: "OD", date, documentRef: "P1", label: "Écriture", lines }, "accountant");

/** A month of an activity: a sale at the market, flour, pay; a contribution that reaches the house. */
export async function liveMonth(world: World, month: string, soldCents: number, activity = world.activity) {
  const on = (day: string) => `${month}-${day}`;
  const one = (account: string, other: string, cents: number) => [
    { account, debitCents: cents, activity },
    { account: other, creditCents: cents, activity },
  ];
  const given = Math.round(soldCents / 10);
  await enter(world, on("05"), one("530000", "707000", soldCents));
  await enter(world, on("06"), one("601000", "512000", 12_000));
  await enter(world, on("20"), [...one("641000", "428600", 30_000), ...one("645000", "431000", 9_000)]);
  await enter(world, on("20"), [
    ...one("628000", "580000", given),
    { account: "580000", debitCents: given },
    { account: "628000", creditCents: given },
  ]);
}

/** A group of activities, empty. */
export async function groupOf(world: World, name = "Métiers de bouche"): Promise<string> {
  return (await world.done(keepGroup, { name })).id;
}

/** A thousand euros of sales in each month of 2026, a hundred of purchases, unless told otherwise. */
export const budgetOf = (world: World, more: object = {}) => ({
  ...{ activity: world.activity, year: 2026, base: 0 },
  amounts: Array.from({ length: 12 }, (_, n) => `2026-${String(n + 1).padStart(2, "0")}`).flatMap((month) => [
    { line: "sales", month, cents: 100_000 },
    { line: "purchases", month, cents: 10_000 },
  ]),
  ...more,
});
