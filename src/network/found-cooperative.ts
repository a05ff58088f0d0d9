import { z } from "zod";
import { cents, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findOrAddNetwork, insertCooperative, isSlugTaken } from "./cooperative.sql.ts";
import { forms } from "./forms.ts";
import { isSiren, vatNumberOf } from "./identifiers.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Found a cooperative on this machine: its legal identity, which every quote and invoice of every activity
 * bears (R0.2, R1.02). Only the operator of the machine does this; the people and the books follow.
 */
export const foundCooperative = operation({
  name: "network.found-cooperative",
  label: words.foundCooperative,
  at: "POST /cooperatives",
  input: z.object({
    slug: z.string().regex(/^[a-z0-9-]{2,60}$/),
    name: shortText(),
    form: z.enum(forms),
    siren: z.string(),
    registerTown: shortText(60),
    capitalFloorCents: cents(),
    street: shortText(),
    postcode: z.string().regex(/^\d{5}$/),
    town: shortText(60),
    email: z.email({ error: "not-an-email" }),
    phone: z.string().max(30).default(""),
    website: z.string().max(200).default(""),
    iban: z.string().max(40).default(""),
    brandColour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/)
      .default("#0f5e63"),
    network: z.object({ slug: z.string().regex(/^[a-z0-9-]{2,60}$/), name: shortText() }).optional(),
  }),
  async find(input, { db }) {
    return { ...input, taken: await isSlugTaken(db, input.slug) };
  },
  may: (actor) => actor.kind === "operator",
  whyNot({ siren, slug, taken }) {
    if (!isSiren(siren)) return refusals.badSiren({ number: siren }, "siren");
    if (taken) return refusals.nameTaken({ slug }, "slug");
    return null;
  },
  async effect(subject, { db, now }) {
    const { network: of, taken: _, ...cooperative } = subject;
    const network = of ? await findOrAddNetwork(db, of.slug, of.name) : null;
    const vatNumber = vatNumberOf(subject.siren);
    const id = await insertCooperative(db, { ...cooperative, network, vatNumber }, now);
    return { cooperative: id, slug: subject.slug };
  },
});
