import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { deleteArchiving, lockCustomer } from "./customer.sql.ts";
import { mayDraft } from "./draft.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Put an archived customer back among those one writes to. */
export const restoreCustomer = operation({
  name: "invoicing.restore-customer",
  label: words.restoreCustomer,
  at: "DELETE /customers/{customer}/archiving",
  input: z.object({ customer: z.uuid() }),
  find: ({ customer }, { db, cooperative }) => lockCustomer(db, cooperative, customer),
  may: (actor, { activity }) => mayDraft(actor, activity),
  whyNot: ({ archived }) => (archived ? null : refusals.notArchived()),
  async effect({ id }, { db, cooperative }) {
    await deleteArchiving(db, cooperative, id);
    return { id };
  },
});
