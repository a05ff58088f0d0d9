import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findReversalNumber, readEntry } from "./entry.sql.ts";
import { reversalOf } from "./entry.ts";
import { findPostingGround } from "./ground.sql.ts";
import { postEntries } from "./post.ts";
import { refusals } from "./refusals.ts";
import { readyIn, whyNotPost } from "./why-not-post.ts";
import { words } from "./words.ts";

/** Reverse an entry by a counter-entry that says why; the entry itself stays as it was posted (R3.04). */
export const reverseEntry = operation({
  name: "ledger.reverse-entry",
  label: words.reverseEntry,
  at: "POST /entries/{entry}/reversal",
  input: z.object({ entry: z.uuid(), date: civilDate(), reason: shortText(120) }),
  async find({ entry: id, date, reason }, { db, cooperative, today }) {
    const stored = await readEntry(db, cooperative, id);
    if (!stored) return null;
    const { source, reverses: _, ...entry } = stored;
    const reversal = reversalOf(entry, date, reason);
    const ground = await findPostingGround(db, cooperative, [reversal]);
    return { source, reversal, ground, today, already: await findReversalNumber(db, cooperative, id) };
  },
  may: (actor) => has(actor, "accountant"),
  whyNot({ source, reversal, ground, today, already }) {
    if (already) return refusals.alreadyReversed({ number: already });
    if (source) return refusals.belongsToDocument();
    return whyNotPost([reversal], ground, today);
  },
  async effect({ reversal, ground }, scene) {
    const [posted] = await postEntries(scene, [readyIn(ground, reversal)]);
    return posted as { id: string; journal: string; number: number };
  },
});
