import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertPaperStriking, lockEntryPapers } from "./entry-paper.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Strike out a paper attached by mistake: it stays, and says who struck it out, when and why (R3.09). */
export const strikePaper = operation({
  name: "ledger.strike-paper",
  label: words.strikePaper,
  at: "POST /entries/{entry}/papers/{paper}/striking",
  input: z.object({ entry: z.uuid(), paper: z.string().regex(/^[0-9a-f]{64}$/), reason: shortText(200) }),
  async find({ entry, paper }, { db, cooperative }) {
    const papers = await lockEntryPapers(db, cooperative, entry);
    return papers?.find((each) => each.paper === paper) ?? null;
  },
  may: (actor) => has(actor, "accountant"),
  whyNot: ({ struckAt, name }) => (struckAt ? refusals.paperAlreadyStruck({ name }) : null),
  async effect({ paper }, { db, cooperative, now, actor }, { entry, reason }) {
    await insertPaperStriking(db, cooperative, { entry, paper, reason, now, by: actor.person });
    return { paper };
  },
});
