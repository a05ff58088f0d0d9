import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { prescriberKinds } from "./prescriber.sql.ts";

export const prescriberShape = {
  name: shortText(120),
  kind: z.enum(prescriberKinds, { error: "not-chosen" }),
  contact: z.string().trim().max(120, { error: "too-long" }).default(""),
  email: z
    .string()
    .trim()
    .max(120, { error: "too-long" })
    .regex(/^([^@\s]+@[^@\s]+\.[^@\s]+)?$/, { error: "not-an-email" })
    .default(""),
  phone: z.string().trim().max(30, { error: "too-long" }).default(""),
};
