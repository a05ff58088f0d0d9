import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { customerKinds } from "./customer-kinds.ts";

const optional = (max: number) => z.string().trim().max(max).default("");
const identifier = () =>
  z
    .string()
    .transform((text) => text.replace(/[\s.]/g, "").toUpperCase() || null)
    .nullable()
    .default(null);

/** What is known of a customer, whether added or changed. */
export const customerInput = {
  kind: z.enum(customerKinds),
  name: shortText(),
  siren: identifier(),
  siret: identifier(),
  vatNumber: identifier(),
  street: shortText(),
  postcode: shortText(10),
  town: shortText(60),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default("FR"),
  email: optional(120),
  phone: optional(30),
  deliveryAddress: optional(200),
};
