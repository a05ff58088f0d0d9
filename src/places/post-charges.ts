import { findDue, postWithDue, withDue } from "../contribution/index.ts";
import type { Month } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { findPostingGround } from "../ledger/index.ts";
import { lockResources } from "../occupancy/index.ts";
import { chargeDayOf, chargeEntryOf } from "./charge.entry.ts";
import { insertCharge, listOwed } from "./credit.sql.ts";

/** What each activity owes for the places of a month and is not booked yet. */
const listUnbooked = async ({ db, cooperative }: Scene, month: Month) =>
  (await listOwed(db, cooperative, month)).filter(
    ({ entry, planCents, beyondCents }) => entry === null && planCents + beyondCents > 0n,
  );

/** How many activities owe something for the places of a month that is not booked yet. */
export const countCharges = async (scene: Scene, month: Month): Promise<number> =>
  (await listUnbooked(scene, month)).length;

/** What activities still owe for the places of a month, as entries ready to be asked about. */
export async function findCharges(scene: Scene, month: Month) {
  const { db, cooperative, today } = scene;
  await lockResources(db, cooperative, [`charges of places ${month}`]);
  const { closedMonths: closed } = await findPostingGround(db, cooperative, []);
  const charges = (await listUnbooked(scene, month)).map((one) => ({ ...one, id: scene.newId(), month }));
  const own = charges.map((one) =>
    chargeEntryOf({ ...one, cents: one.planCents + one.beyondCents }, chargeDayOf(month, closed, today)),
  );
  const due = await findDue(
    scene,
    own.map((entry) => ({ entry })),
  );
  const entries = withDue(due, own);
  return { charges, own, due, entries, ground: await findPostingGround(db, cooperative, entries) };
}

/** Posts them, each activity once for its month. */
export async function postCharges(
  scene: Scene,
  { charges, own, due, ground }: Awaited<ReturnType<typeof findCharges>>,
): Promise<number> {
  if (charges.length === 0) return 0;
  const posted = await postWithDue(scene, ground, due, own);
  for (const [n, one] of charges.entries()) await insertCharge(scene, { ...one, entry: posted[n]?.id ?? "" });
  return charges.length;
}
