import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { addThirdParty } from "../ledger/index.ts";
import { insertCustomers } from "./customer.sql.ts";
import { customerCode, whyNotIdentifiers } from "./customer.ts";
import { customerInput } from "./customer-input.ts";
import { refusals } from "./refusals.ts";
import { lockSeries, moveSeries } from "./series.sql.ts";
import { words } from "./words.ts";

/**
 * Add a customer to an activity; in the books it becomes a third party of the cooperative, `C` and a number.
 */
export const addCustomer = operation({
  name: "invoicing.add-customer",
  label: words.addCustomer,
  at: "POST /activities/{activity}/customers",
  input: z.object({
    activity: z.uuid(),
    ...customerInput,
  }),
  async find(input, { db, cooperative }) {
    const activity = await readActivity(db, cooperative, input.activity);
    return activity && { activity, input };
  },
  may: (actor, { activity }) =>
    has(actor, "accountant", "director") ||
    actor.activities.has(activity.id) ||
    actor.follows.has(activity.id),
  whyNot({ activity, input }) {
    if (activity.closedOn) return refusals.activityClosed({ date: activity.closedOn });
    return whyNotIdentifiers(input);
  },
  async effect({ input }, { db, cooperative, newId, now, today, actor }) {
    const { lastNumber } = await lockSeries(db, cooperative, "customer", 0);
    const code = customerCode(lastNumber + 1);
    const siren = input.siren ?? input.siret?.slice(0, 9) ?? null;
    const customer = { ...input, siren, id: newId(), code };
    await addThirdParty(db, cooperative, { code, label: customer.name, kind: "customer" });
    await insertCustomers(db, cooperative, [customer], { now, by: actor.person });
    await moveSeries(db, cooperative, {
      name: "customer",
      year: 0,
      lastNumber: lastNumber + 1,
      issuedOn: today,
    });
    return { id: customer.id, code };
  },
});
