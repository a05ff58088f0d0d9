import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { importWords } from "./import-words.ts";
import { readTakeoverCounts } from "./takeover-state.sql.ts";

/** How far taking over a former program has come, and which of its steps are one's own. */
export const takeoverState = view({
  name: "invoicing.takeover-state",
  label: importWords.takeoverState,
  at: "GET /takeover",
  input: z.object({}),
  may: (actor) => has(actor, "accountant", "director"),
  async read(_, { db, cooperative, actor, today }) {
    const counts = await readTakeoverCounts(db, cooperative);
    const may = { director: has(actor, "director"), accountant: has(actor, "accountant") };
    return { ...counts, may, today };
  },
});
