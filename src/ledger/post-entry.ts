import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { entryLine } from "./entry-line.ts";
import { findPostingGround } from "./ground.sql.ts";
import { postEntries } from "./post.ts";
import { readyIn, whyNotPost } from "./why-not-post.ts";
import { words } from "./words.ts";

/**
 * Post an entry typed by an accountant: numbered without a gap in its journal, sealed to the one before,
 * and never changed from then on; a mistake is reversed by an entry that says why (R3.03, R3.04, R3.08).
 */
export const postEntry = operation({
  name: "ledger.post-entry",
  label: words.postEntry,
  at: "POST /entries",
  input: z.object({
    journal: z.string().trim().toUpperCase(),
    date: civilDate(),
    documentRef: shortText(60),
    documentDate: civilDate().optional(),
    label: shortText(200),
    lines: z.array(entryLine).max(5000),
  }),
  async find(entry, { db, cooperative, today }) {
    return { entry, ground: await findPostingGround(db, cooperative, [entry]), today };
  },
  may: (actor) => has(actor, "accountant"),
  whyNot: ({ entry, ground, today }) => whyNotPost([entry], ground, today),
  async effect({ entry, ground }, scene) {
    const [posted] = await postEntries(scene, [readyIn(ground, entry)]);
    return posted as { id: string; journal: string; number: number };
  },
});
