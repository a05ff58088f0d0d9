import { findDue, postWithDue, withDue } from "../contribution/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { findPostingGround, type NewEntry, readEntry, reversalOf, whyNotPost } from "../ledger/index.ts";
import { chargeLinesOf } from "../places/index.ts";
import type { Event } from "./event.ts";
import { type Item, listPurchases, type Purchase, setRefund } from "./item.sql.ts";
import type { EndedHow } from "./registration.sql.ts";

/** Until when an item is ordered, and given back. */
export const orderedUntil = (
  { startsAt }: Pick<Event, "startsAt">,
  { untilHours }: Pick<Item, "untilHours">,
) => new Date(startsAt.getTime() - untilHours * 3_600_000);

interface Bought {
  readonly id: string;
  readonly event: Pick<Event, "title">;
  readonly item: Pick<Item, "name" | "priceCents">;
  readonly quantity: number;
  readonly activity: string;
}

/** What the activity pays the common means, today. */
export function purchaseEntryOf({ id, event, item, quantity, activity }: Bought, date: CivilDate): NewEntry {
  return {
    ...{ journal: "OD", date, documentRef: `EVENEMENT ${date}` },
    label: `${item.name}, ${event.title}`.slice(0, 200),
    source: { noun: "events.purchase", id },
    lines: chargeLinesOf(activity, item.priceCents * BigInt(quantity)),
  };
}

/** Entries with what they owe to the common means, ready to be asked about. */
export async function findPosting(scene: Scene, own: readonly NewEntry[]) {
  const due = await findDue(
    scene,
    own.map((entry) => ({ entry })),
  );
  const entries = withDue(due, own);
  return { own, due, entries, ground: await findPostingGround(scene.db, scene.cooperative, entries) };
}
type Posting = Awaited<ReturnType<typeof findPosting>>;

export const whyNotPosted = ({ entries, ground }: Posting, today: CivilDate) =>
  whyNotPost(entries, ground, today);

export const postFound = (scene: Scene, { own, due, ground }: Posting) =>
  postWithDue(scene, ground, due, own);

/** The counter-entries of purchases, of today. */
export async function findRefunds(scene: Scene, purchases: readonly Purchase[]) {
  const own: NewEntry[] = [];
  for (const { id, entry, itemName } of purchases) {
    const booked = await readEntry(scene.db, scene.cooperative, entry);
    if (!booked) throw new Error(`the entry of the purchase ${id} is not there`);
    const { reverses: _, source: __, ...lines } = booked;
    const why = `Rendu : ${itemName}`.slice(0, 120);
    own.push({ ...reversalOf(lines, scene.today, why), source: { noun: "events.purchase", id } });
  }
  return { purchases, posting: await findPosting(scene, own) };
}

export async function postRefunds(
  scene: Scene,
  { purchases, posting }: Awaited<ReturnType<typeof findRefunds>>,
): Promise<void> {
  if (purchases.length === 0) return;
  const posted = await postFound(scene, posting);
  for (const [n, { id }] of purchases.entries()) await setRefund(scene, { id, refund: posted[n]?.id ?? "" });
}

/** Whoever leaves by themselves has back what may still be given back; whoever is put out, all of it. */
const ofHouse: ReadonlySet<EndedHow> = new Set(["withdrawn", "cancelled"]);

/** Gives back what was paid for with seats that end, by the rule of each item. */
export async function refundEnded(
  scene: Scene,
  event: Event,
  { registrations, how }: { registrations: readonly string[]; how: EndedHow },
): Promise<void> {
  const bought = await listPurchases(scene.db, scene.cooperative, registrations);
  const back = bought.filter((one) => ofHouse.has(how) || scene.now < orderedUntil(event, one));
  if (back.length > 0) await postRefunds(scene, await findRefunds(scene, back));
}
