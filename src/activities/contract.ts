import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { contracts } from "./contract-kinds.ts";

/** A person who runs an activity, and under which contract. */
export const memberInput = z.object({
  person: z.uuid(),
  contract: z.enum(contracts),
  capeEndsOn: civilDate().nullable().default(null),
});
