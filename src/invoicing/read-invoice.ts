import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { type Actor, has, mayReadActivity } from "../foundation/actor.ts";
import { addDays, daysBetween } from "../foundation/calendar.ts";
import { sumCents } from "../foundation/money.ts";
import { view } from "../foundation/view.ts";
import { readSetting } from "../network/index.ts";
import { readDocuments, readOffspring } from "./document.sql.ts";
import { readStory } from "./document-story.sql.ts";
import { mayDraft } from "./draft.ts";
import { partsOf, stateOf } from "./invoice.ts";
import { listPayments } from "./payment.sql.ts";
import { findPost } from "./post.ts";
import { listCredits, listSurplusesOf } from "./surplus.sql.ts";
import { words } from "./words.ts";

const mayKeep = (actor: Actor, activity: string) =>
  has(actor, "accountant", "director") || actor.follows.has(activity);

/**
 * One invoice or credit note: its lines, where it stands, what was paid and credited, and what one may do
 * with it.
 */
export const readInvoice = view({
  name: "invoicing.read-invoice",
  label: words.readInvoice,
  at: "GET /invoices/{invoice}",
  input: z.object({ invoice: z.uuid() }),
  may: (actor) => actor.person !== null || actor.kind !== "stranger",
  async read({ invoice: id }, scene) {
    const { db, cooperative, actor, today } = scene;
    const [document] = await readDocuments(db, cooperative, [id]);
    if (!document || document.kind === "quote" || !mayReadActivity(actor, document.activity)) return null;
    const activity = await readActivity(db, cooperative, document.activity);
    const payments = await listPayments(db, cooperative, [id]);
    const credits = (await readOffspring(db, cooperative, [id])).filter((d) => d.number);
    const [origin] =
      document.kind === "credit" && document.origin
        ? await readDocuments(db, cooperative, [document.origin])
        : [];
    const paidCents = sumCents(payments.filter((p) => !p.reversedOn).map((p) => p.amountCents));
    const dueCents = document.grossCents - paidCents - sumCents(credits.map((c) => c.grossCents));
    const kind = document.kind;
    const ceiling = BigInt(await readSetting(db, cooperative, "invoicing.self-validation-ceiling", today));
    const own = actor.activities.has(document.activity) && document.grossCents <= ceiling;
    const isLate =
      kind === "invoice" && dueCents > 0n && !!document.number && (document.dueOn ?? today) < today;
    return {
      document,
      activityName: activity?.name ?? "",
      parts: partsOf(document.lines),
      state: stateOf({ ...document, kind, paidCents, dueCents, today }),
      paidCents,
      dueCents: document.number && kind === "invoice" ? dueCents : 0n,
      payments,
      surpluses: await listSurplusesOf(db, cooperative, id),
      atCredit:
        document.number && kind === "invoice" ? await listCredits(db, cooperative, document.customer) : [],
      credits: credits.map((c) => ({
        id: c.id,
        number: c.number,
        issuedOn: c.issuedOn,
        grossCents: c.grossCents,
      })),
      origin: origin && { id: origin.id, number: origin.number, issuedOn: origin.issuedOn },
      story: await readStory(db, cooperative, id),
      post: await findPost(scene, document, isLate ? dueCents : 0n),
      overdueDays: isLate ? daysBetween(document.dueOn ?? today, today) : 0,
      today,
      tomorrow: addDays(today, 1),
      may: {
        draft: mayDraft(actor, document.activity),
        validate: mayKeep(actor, document.activity) || own,
        keep: mayKeep(actor, document.activity),
      },
    };
  },
});
