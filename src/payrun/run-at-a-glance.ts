import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readGlance } from "./glance.sql.ts";
import { mayKeepPay, mayPost } from "./may.ts";
import { words } from "./words.ts";

/** How far the pay of this month has come, for the home of whoever keeps it. */
export const runAtAGlance = view({
  name: "payrun.run-at-a-glance",
  label: words.run,
  at: "GET /pay-run-at-a-glance",
  input: z.object({}),
  may: (actor) => mayKeepPay(actor),
  async read(_, { db, cooperative, actor, today }) {
    const month = today.slice(0, 7);
    return { month, posts: mayPost(actor), ...(await readGlance(db, cooperative, month)) };
  },
});
