import { type CivilDate, lastOfMonth } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  credit,
  debit,
  findPostingGround,
  letterEntries,
  type NewEntry,
  postEntries,
  readyIn,
  type ToLetter,
  whyNotPost,
} from "../ledger/index.ts";
import { type Chance, makeChance } from "./chance.ts";
import { houseMonth, payOf, purchasesOf } from "./month-of-life.ts";
import type { PlannedActivity } from "./plan.ts";
import { issueSales, type OpenSale, receivePayments, salesOf } from "./sales.ts";
import { vatOfMonth } from "./vat-of-month.ts";

interface Living {
  readonly id: string;
  /** Who runs it, and under which code the books know them. */
  readonly person: string;
  party: string;
  readonly customerIds: string[];
  readonly open: OpenSale[];
}

export interface House {
  readonly cooperative: number;
  readonly planned: (PlannedActivity & Living)[];
  readonly seed: number;
  readonly scale: number;
  /** Since when its paused activities have been so. */
  readonly pausedFrom: CivilDate;
  /** The payment of the VAT of the month before, until the month that pays it. */
  readonly vatToPay: NewEntry[];
  /** The account book of its suppliers, by name. */
  readonly suppliers: Map<string, string>;
}

/**
 * One month of a cooperative: sales, receipts with their contribution, purchases and pay of each activity,
 * posted through the same ground, the same rules and the same statements as an accountant's entry.
 */
export async function liveMonth(scene: Scene, house: House, month: CivilDate): Promise<void> {
  const chance = makeChance(house.seed ^ Number(month.replaceAll("-", "")));
  const living = house.planned.filter((one) => monthsSince(house, month) >= one.opensAfter);
  const months = living.map((one) => monthOfActivity(chance, one, month, scene, house.pausedFrom));
  await issueSales(
    scene,
    months.flatMap((m) => m.sold),
  );
  await receivePayments(
    scene,
    months.flatMap((m) => m.due),
  );
  const opening = monthsSince(house, month) === 0 ? [capital(month)] : [];
  const ofHouse = [...opening, ...house.vatToPay.splice(0), ...houseMonth(month, house.scale)];
  await post(scene, [...months.flatMap((m) => m.entries), ...ofHouse]);
  if (scene.today < lastOfMonth(month)) return;
  const vat = await vatOfMonth(scene, month);
  await post(scene, [vat.declared]);
  house.vatToPay.push(vat.paid);
}

/** Posts what the day allows, in the order of dates, and letters what was bought or owed and paid. */
async function post(scene: Scene, entries: readonly NewEntry[]): Promise<void> {
  const all = entries
    .filter((entry) => entry.date <= scene.today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const ground = await findPostingGround(scene.db, scene.cooperative, all);
  const refusal = whyNotPost(all, ground, scene.today);
  if (refusal)
    throw new Error(`the demonstration is refused: ${refusal.code} ${JSON.stringify(refusal.params)}`);
  const posted = await postEntries(
    scene,
    all.map((entry) => readyIn(ground, entry)),
  );
  await letterEntries(scene, dueAndPaid(all, posted));
}

/** The lines of third parties that carry one reference in one activity: what was due, and what paid it. */
function dueAndPaid(entries: readonly NewEntry[], posted: readonly { id: string }[]): ToLetter[] {
  const groups = new Map<
    string,
    { account: string; thirdParty: string; lines: ToLetter["lines"][number][] }
  >();
  for (const [i, { documentRef, lines }] of entries.entries())
    for (const [place, { account, thirdParty, activity }] of lines.entries()) {
      if (!thirdParty) continue;
      const key = `${account} ${thirdParty} ${activity} ${documentRef}`;
      const group = groups.get(key) ?? { account, thirdParty, lines: [] };
      group.lines.push({ entry: posted[i]?.id ?? "", position: place + 1 });
      groups.set(key, group);
    }
  return [...groups.values()];
}

const firstMonths = new WeakMap<House, number>();

/** Months since the first month that this house lived. */
function monthsSince(house: House, month: CivilDate): number {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  const first = firstMonths.get(house) ?? index;
  firstMonths.set(house, first);
  return index - first;
}

function monthOfActivity(
  chance: Chance,
  one: House["planned"][number],
  month: CivilDate,
  { today, newId }: Scene,
  asleepFrom: CivilDate,
) {
  const asleep = one.temper === "paused" && month >= asleepFrom;
  const at = { activity: one.id, customers: one.customerIds, month, newId };
  const sold = asleep ? [] : salesOf(chance, one, at).filter((sale) => sale.issuedOn <= today);
  one.open.push(...sold.flatMap((sale) => sale.payments));
  const due = one.open.filter((sale) => sale.paidOn <= lastOfMonth(month) && sale.paidOn <= today);
  one.open.splice(0, one.open.length, ...one.open.filter((sale) => !due.includes(sale)));
  const sum = (sales: readonly { netCents: Cents }[]) =>
    sales.reduce((total: Cents, sale) => total + sale.netCents, 0n);
  const entries: NewEntry[] = [
    ...purchasesOf(chance, one.id, month, one.monthlySalesCents),
    ...payOf(one, one.id, month, (sum(due) + sum(sold.map(({ document }) => document))) / 2n),
  ];
  return { sold, due, entries };
}

/** What the members brought and the reserves of earlier years, on the first day. */
function capital(month: CivilDate): NewEntry {
  const lines = [debit("512000", 14_500_000n), credit("101300", 4_200_000n), credit("106300", 10_300_000n)];
  return { journal: "AN", date: month, documentRef: "AN", label: "À-nouveaux", lines };
}
