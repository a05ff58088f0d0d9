import { civilDateOf, monthOf } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { euros } from "../ledger/index.ts";
import { lockResources, type Span } from "../occupancy/index.ts";
import { readLeft } from "./credit.sql.ts";
import { free, type Price, pricesOf } from "./price.ts";
import { refusals } from "./refusals.ts";
import type { Room } from "./room.ts";
import { lengthOf } from "./rule.ts";
import { minutesIn } from "./slot.ts";

interface Wanted {
  readonly room: Pick<Room, "hourlyCents">;
  readonly span: Span;
}

/** What hours cost an activity, on what its plan leaves it, which is held until commit. */
export async function findPrices(
  scene: Scene,
  activity: string | null,
  wanted: readonly Wanted[],
): Promise<Price[]> {
  const { db, cooperative } = scene;
  if (!activity || wanted.every(({ room }) => room.hourlyCents === 0)) return wanted.map(() => free);
  await lockResources(db, cooperative, [`minutes of ${activity}`]);
  const asked = wanted.map(({ room, span }) => ({
    month: monthOf(civilDateOf(span.from)),
    minutes: minutesIn(span),
    hourlyCents: room.hourlyCents,
  }));
  const left = new Map<string, number>();
  for (const month of new Set(asked.map((one) => one.month)))
    left.set(month, await readLeft(db, cooperative, activity, month));
  return pricesOf(asked, left);
}

/** A price is agreed before it is owed: what is asked for must name it to the cent. */
export function whyNotPay(prices: readonly Price[], agreedCents: bigint): Refusal | null {
  const cents = prices.reduce((sum, price) => sum + price.cents, 0n);
  if (cents === agreedCents) return null;
  const minutes = (name: "includedMinutes" | "beyondMinutes") =>
    lengthOf(prices.reduce((sum, price) => sum + price[name], 0));
  const included = minutes("includedMinutes");
  const params = { amount: euros(cents), cents: String(cents), included, beyond: minutes("beyondMinutes") };
  return cents === 0n ? refusals.nothingToPay() : refusals.priceToAgree(params);
}
