import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { customerLine } from "./invoice.entry.ts";
import type { Method } from "./payment.ts";
import { insertSurplus } from "./surplus.sql.ts";

interface Received {
  readonly id: string;
  readonly customer: string;
  readonly document: string;
  readonly paidOn: CivilDate;
  readonly paidCents: bigint;
  readonly excessCents: bigint;
  readonly method: Method;
  readonly reference: string;
  readonly entry: string;
}

/** Keeps at the customer's credit what came in above the amount due; alone when nothing was due any more. */
export async function keepSurplus(scene: Scene, received: Received): Promise<void> {
  const { id, customer, document, paidOn, paidCents, excessCents, method, reference, entry } = received;
  const alone = paidCents === 0n;
  const surplus = {
    id: alone ? id : scene.newId(),
    ...{ customer, document, receivedOn: paidOn, amountCents: excessCents, method, reference, entry },
    payment: alone ? null : id,
    position: alone ? customerLine.ofSurplusAlone : customerLine.ofSurplus,
  };
  const { db, cooperative, now, actor } = scene;
  await insertSurplus(db, cooperative, surplus, { now, by: actor.person });
}
