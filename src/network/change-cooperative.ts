import { z } from "zod";
import { cents, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { colour, whyNotColour } from "./brand-colour.ts";
import { readCooperative, updateCooperative } from "./cooperative.sql.ts";
import { forms } from "./forms.ts";
import { isIban } from "./identifiers.ts";
import { mayKeepHouse } from "./keep-house.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Change what the cooperative says of itself, as the law has it printed (R0.2, R2.01, R3.33). Its SIREN and
 * VAT number do not change: another number is another company. What was issued keeps what it said.
 */
export const changeCooperative = operation({
  name: "network.change-cooperative",
  label: words.changeCooperative,
  at: "PUT /cooperative",
  input: z.object({
    name: shortText(),
    form: z.enum(forms),
    registerTown: shortText(60),
    capitalFloorCents: cents().refine((value) => value >= 0n, { error: "other" }),
    street: shortText(),
    postcode: z.string().regex(/^\d{5}$/),
    town: shortText(60),
    email: z.email({ error: "not-an-email" }),
    phone: z.string().trim().max(30).default(""),
    website: z.string().trim().max(200).default(""),
    iban: z.string().trim().max(40).default(""),
    brandColour: colour(),
  }),
  async find(input, { db, cooperative }) {
    return (await readCooperative(db, cooperative)) && input;
  },
  may: mayKeepHouse,
  whyNot({ iban, brandColour }) {
    if (iban && !isIban(iban)) return refusals.badIban({}, "iban");
    return whyNotColour(brandColour, "brandColour");
  },
  async effect(input, { db, cooperative }) {
    await updateCooperative(db, cooperative, input);
    return { cooperative };
  },
});
