import { z } from "zod";
import { view } from "../foundation/view.ts";
import { mayReadCandidates } from "./candidate.ts";
import { listPrescribers as select } from "./prescriber.sql.ts";
import { words } from "./words.ts";

/** Who sends people to the cooperative. */
export const listPrescribers = view({
  name: "joining.list-prescribers",
  label: words.prescribers,
  at: "GET /prescribers",
  input: z.object({}),
  may: mayReadCandidates,
  read: async (_, { db, cooperative }) => ({ prescribers: await select(db, cooperative) }),
});
