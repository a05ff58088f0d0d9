import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { has, isTeam } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listTwins, readBill } from "./bill.sql.ts";
import { mayKeepBill } from "./bill.ts";
import { listCategories } from "./category.sql.ts";
import { listMembersOf } from "./ladder.sql.ts";
import { listSuppliersToChoose } from "./supplier.sql.ts";
import { words } from "./words.ts";

/** What a bill may say: activities, suppliers with their terms, categories; and what it says already. */
export const billForm = view({
  name: "purchases.bill-form",
  label: words.keepBill,
  at: "GET /bill-form",
  input: z.object({ bill: z.uuid().optional(), credits: z.uuid().optional() }),
  may: (actor) =>
    actor.person !== null && (isTeam(actor) || has(actor, "adviser") || actor.activities.size > 0),
  async read({ bill: id, credits }, scene) {
    const { db, cooperative, actor, today } = scene;
    const bill = id ? await readBill(db, cooperative, id) : null;
    if (id && !(bill && mayKeepBill(actor, bill))) return null;
    const origin = credits ? await readBill(db, cooperative, credits) : null;
    const suppliers = await listSuppliersToChoose(db, cooperative);
    const twins = bill ? await listTwins(db, cooperative, bill) : [];
    return {
      ...{ bill, today, looksLikeAnother: twins.length > 0 },
      origin: origin && mayKeepBill(actor, origin) ? origin : null,
      ...(await findActivities(scene)),
      suppliers: suppliers.map(({ id: supplier, name, code, delayDays, endOfMonth, vatOnDebits }) => ({
        ...{ id: supplier, name, code, delayDays, endOfMonth, vatOnDebits },
      })),
      categories: (await listCategories(db, cooperative)).filter(({ retired }) => !retired),
    };
  },
});

/** For whom one may buy, and who runs each: those who may have advanced something. */
async function findActivities({ db, cooperative, actor, today }: Scene) {
  const all = has(actor, "accountant", "director");
  const own = [...new Set([...actor.activities, ...actor.follows])];
  const activities = await listActivities(db, cooperative, ...(all ? [] : [own]));
  const members = await listMembersOf(db, cooperative, { activities: all ? null : own, on: today });
  return {
    activities: activities.map(({ id, name, code }) => ({ id, name, code })),
    members,
    forHouse: isTeam(actor),
    person: actor.person,
  };
}
