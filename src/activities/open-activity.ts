import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findActivityByCode, insertActivity } from "./activity.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Open an activity: the entrepreneur's business, with its own brand on documents and its own analytic
 * accounts, balance sheet and result (R1.05). The legal seller stays the cooperative (R0.2, R1.02).
 */
export const openActivity = operation({
  name: "activities.open-activity",
  label: words.openActivity,
  at: "POST /activities",
  input: z.object({
    code: z.string().regex(/^[A-Z0-9]{1,12}$/),
    kind: z.enum(["individual", "collective"]),
    name: shortText(),
    trade: z.string().max(120).default(""),
    site: z.uuid().nullable().default(null),
    adviser: z.uuid().nullable().default(null),
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/)
      .default("#0f5e63"),
    email: z.string().max(120).default(""),
    phone: z.string().max(30).default(""),
    website: z.string().max(200).default(""),
    street: z.string().max(120).default(""),
    postcode: z.string().max(10).default(""),
    town: z.string().max(60).default(""),
    legalMentions: z.string().max(2000).default(""),
    openedOn: civilDate(),
  }),
  async find(input, { db, cooperative }) {
    return { input, holder: await findActivityByCode(db, cooperative, input.code) };
  },
  may: (actor) => has(actor, "director", "accountant", "hr"),
  whyNot({ input, holder }) {
    return holder && refusals.codeTaken({ code: input.code, name: holder.name }, "code");
  },
  async effect({ input }, { db, cooperative, newId }) {
    const id = newId();
    await insertActivity(db, cooperative, { ...input, id });
    return { id };
  },
});
