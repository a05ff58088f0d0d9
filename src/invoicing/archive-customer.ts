import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertArchiving, lockCustomer } from "./customer.sql.ts";
import { mayDraft } from "./draft.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Archive a customer one no longer works with: they leave the choices, and their documents stay. */
export const archiveCustomer = operation({
  name: "invoicing.archive-customer",
  label: words.archiveCustomer,
  at: "POST /customers/{customer}/archiving",
  input: z.object({ customer: z.uuid() }),
  find: ({ customer }, { db, cooperative }) => lockCustomer(db, cooperative, customer),
  may: (actor, { activity }) => mayDraft(actor, activity),
  whyNot: ({ archived }) => (archived ? refusals.alreadyArchived() : null),
  async effect({ id }, { db, cooperative, now, actor }) {
    await insertArchiving(db, cooperative, id, now, actor.person);
    return { id };
  },
});
