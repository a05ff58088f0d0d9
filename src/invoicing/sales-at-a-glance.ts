import { z } from "zod";
import { mayReadActivity } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listRefusedMail } from "../people/index.ts";
import { readableActivities } from "./list-invoices.ts";
import { documentOfLetter } from "./post.ts";
import {
  findDocumentsOf,
  hasCustomers,
  listLate,
  listWaiting,
  type Of,
  readAgeing,
} from "./sales-home.sql.ts";
import { words } from "./words.ts";

/** The letters about documents that the other side's server refused and that nothing followed. */
async function findRefusedLetters({ db, cooperative }: Scene, { activities }: Of) {
  const mails = await listRefusedMail(db, cooperative, 100);
  const about = new Map(mails.map((mail) => [documentOfLetter(mail.about ?? ""), mail]));
  const ids = [...about.keys()].filter((id) => id !== null);
  const documents = ids.length > 0 ? await findDocumentsOf(db, cooperative, ids, activities) : [];
  return documents.map(({ id, kind, customerName }) => {
    const { recipient, refusedAt } = about.get(id) ?? { recipient: "", refusedAt: null };
    return { document: id, kind, customerName, recipient, refusedAt };
  });
}

/**
 * What the homes show of sales: what customers owe and what of it is late, the invoices late the longest, and
 * what waits for someone. Of one activity, or of all that one may look into (R1.06).
 */
export const salesAtAGlance = view({
  name: "invoicing.sales-at-a-glance",
  label: words.salesAtAGlance,
  at: "GET /sales-at-a-glance",
  input: z.object({
    activity: z.uuid().optional(),
    /** How many lines of each kind are told. */
    each: z.coerce.number().int().min(1).max(50).default(5),
  }),
  may: (actor, { activity }) => actor.person !== null && (!activity || mayReadActivity(actor, activity)),
  async read({ activity, each }, scene) {
    const { db, cooperative, actor, today } = scene;
    const of = { activities: activity ? [activity] : readableActivities(actor), today };
    const waiting = await listWaiting(db, cooperative, { ...of, each });
    return {
      today,
      ageing: await readAgeing(db, cooperative, of),
      late: await listLate(db, cooperative, { ...of, limit: each }),
      waiting,
      refusedLetters: await findRefusedLetters(scene, of),
      started: waiting.length > 0 || (await hasCustomers(db, cooperative, of)),
    };
  },
});
