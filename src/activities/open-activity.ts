import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findActivityByCode, findPersons, insertActivity, insertMembership, isSite } from "./activity.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Open an activity: the entrepreneur's business, with its own brand on documents and its own analytic
 * accounts, balance sheet and result (R1.05). The legal seller stays the cooperative (R0.2, R1.02). Those
 * who run it from the first day join it in the same act.
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
    members: z
      .array(z.object({ person: z.uuid() }))
      .max(20)
      .default([]),
  }),
  async find(input, { db, cooperative }) {
    const named = [...input.members.map(({ person }) => person), ...(input.adviser ? [input.adviser] : [])];
    return {
      input,
      holder: await findActivityByCode(db, cooperative, input.code),
      siteKnown: input.site === null || (await isSite(db, cooperative, input.site)),
      known: new Set(named.length > 0 ? await findPersons(db, cooperative, named) : []),
    };
  },
  may: (actor) => has(actor, "director", "accountant", "hr"),
  whyNot({ input, holder, siteKnown, known }) {
    const { code, members, adviser, kind } = input;
    if (holder) return refusals.codeTaken({ code, name: holder.name }, "code");
    if (!siteKnown) return refusals.unknownSite({}, "site");
    if (adviser && !known.has(adviser)) return refusals.unknownPerson({}, "adviser");
    const at = (index: number, field: string) => `members.${index}.${field}`;
    if (kind === "individual" && members.length > 1) return refusals.onePersonOnly({}, at(1, "person"));
    for (const [index, { person }] of members.entries()) {
      if (!known.has(person)) return refusals.unknownPerson({}, at(index, "person"));
      if (members.findIndex((member) => member.person === person) < index)
        return refusals.namedTwice({}, at(index, "person"));
    }
    return null;
  },
  async effect({ input }, { db, cooperative, newId }) {
    const id = newId();
    await insertActivity(db, cooperative, { ...input, id });
    for (const { person } of input.members)
      await insertMembership(db, cooperative, { activity: id, person, since: input.openedOn });
    return { id };
  },
});
