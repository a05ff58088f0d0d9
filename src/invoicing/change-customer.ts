import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockCustomer, updateCustomer } from "./customer.sql.ts";
import { whyNotIdentifiers } from "./customer.ts";
import { customerInput } from "./customer-input.ts";
import { mayDraft } from "./draft.ts";
import { words } from "./words.ts";

/**
 * Change what is known of a customer: a move, a new name, a number that was missing. Documents already issued
 * keep what they said; the code stays, because the books know the customer by it.
 */
export const changeCustomer = operation({
  name: "invoicing.change-customer",
  label: words.changeCustomer,
  at: "PUT /customers/{customer}",
  input: z.object({ customer: z.uuid(), ...customerInput }),
  async find({ customer: id, ...wanted }, { db, cooperative }) {
    const before = await lockCustomer(db, cooperative, id);
    return before && { before, wanted };
  },
  may: (actor, { before }) => mayDraft(actor, before.activity),
  whyNot: ({ wanted }) => whyNotIdentifiers(wanted),
  async effect({ before, wanted }, { db, cooperative }) {
    const siren = wanted.siren ?? wanted.siret?.slice(0, 9) ?? null;
    await updateCustomer(db, cooperative, { ...before, ...wanted, siren });
    return { id: before.id };
  },
});
