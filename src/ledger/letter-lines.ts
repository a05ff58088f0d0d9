import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { letterOf } from "./letter.ts";
import { insertLetterings, type LetterableLine, lockLines } from "./lettering.sql.ts";
import { refusals } from "./refusals.ts";
import { euros } from "./why-not-post.ts";
import { words } from "./words.ts";

/** Letter lines of one account and one third party that cancel out: this invoice was paid by that receipt. */
export const letterLines = operation({
  name: "ledger.letter-lines",
  label: words.letterLines,
  at: "POST /letterings",
  input: z.object({
    lines: z
      .array(z.object({ entry: z.uuid(), position: z.int().min(1) }))
      .min(2)
      .max(2000),
  }),
  async find(input, { db, cooperative }) {
    const lines = await lockLines(db, cooperative, input.lines);
    return lines.length === input.lines.length ? { lines, first: lines[0] as LetterableLine } : null;
  },
  may: (actor) => has(actor, "accountant"),
  whyNot({ lines, first }) {
    if (!first.lettered) return refusals.notLettered({ account: first.account });
    const taken = lines.find((line) => line.letter !== null);
    if (taken) return refusals.alreadyLettered({ letter: letterOf(taken.letter ?? 0) });
    if (lines.some((l) => l.account !== first.account || l.thirdParty !== first.thirdParty))
      return refusals.lettersDiffer();
    const gap = lines.reduce((sum, l) => sum + l.debitCents - l.creditCents, 0n);
    return gap === 0n ? null : refusals.lettersUnbalanced({ gap: euros(gap) });
  },
  async effect({ lines, first }, { db, cooperative, today, now, actor, newId }) {
    const { account, thirdParty } = first;
    const id = newId();
    const lettering = { id, account, thirdParty, lines };
    const when = { on: today, now, by: actor.person };
    const [lettered] = await insertLetterings(db, cooperative, [lettering], when);
    return { id, letter: letterOf(lettered?.number ?? 0) };
  },
});
