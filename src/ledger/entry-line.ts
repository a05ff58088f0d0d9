import { z } from "zod";
import { cents, civilDate, shortText } from "../foundation/input.ts";

/** A line of an entry as it is asked for; one of the two amounts is above zero, which `whyNotPost` says. */
export const entryLine = z.object({
  account: z.string().trim().toUpperCase(),
  thirdParty: z.string().trim().min(1).max(40).nullish(),
  activity: z.uuid().nullish(),
  label: shortText(200).optional(),
  debitCents: cents().default(0n),
  creditCents: cents().default(0n),
  dueOn: civilDate().nullish(),
});
