import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { listFiscalYears } from "./books.sql.ts";
import type { NewLine } from "./entry.ts";
import { entryLine } from "./entry-line.ts";
import { findPostingGround } from "./ground.sql.ts";
import { findOpeningJournal, lockOpeningEntry } from "./opening.sql.ts";
import { postEntries } from "./post.ts";
import { refusals } from "./refusals.ts";
import { whyNotPost } from "./why-not-post.ts";
import { words } from "./words.ts";

/**
 * Enter the opening balances of a fiscal year: one balanced entry of the opening journal on its first day,
 * which gives the file of entries its first numbers (R3.11). Only balance-sheet accounts have them; what the
 * year before earned stands among them as its result. Entered once: to correct them, that entry is reversed.
 */
export const enterOpeningBalances = operation({
  name: "ledger.enter-opening-balances",
  label: words.enterOpening,
  at: "POST /fiscal-years/{fiscalYear}/opening",
  input: z.object({ fiscalYear: civilDate(), lines: z.array(entryLine).max(5000) }),
  async find({ fiscalYear, lines }, { db, cooperative, today }) {
    const year = (await listFiscalYears(db, cooperative)).find(({ endsOn }) => endsOn === fiscalYear);
    if (!year) return null;
    const name = fiscalYear.slice(0, 4);
    const head = { journal: await findOpeningJournal(db, cooperative), date: year.startsOn };
    const entry = { ...head, documentRef: `AN-${name}`, label: `À-nouveaux ${name}`, lines };
    const ground = await findPostingGround(db, cooperative, [entry]);
    const already = await lockOpeningEntry(db, cooperative, fiscalYear);
    return { entry, fiscalYear, ground, today, already };
  },
  may: (actor) => has(actor, "accountant"),
  whyNot({ entry, ground, today, already }) {
    return whyNotOpen(already) ?? whyNotBalances(entry.lines) ?? whyNotPost([entry], ground, today);
  },
  async effect({ entry, fiscalYear }, scene) {
    const [posted] = await postEntries(scene, [{ ...entry, fiscalYear }]);
    return posted as { id: string; journal: string; number: number };
  },
});

/** Why a year takes no opening balances any more; its form asks this before anything is typed. */
export const whyNotOpen = (already: { number: string } | null): Refusal | null =>
  already && refusals.openingAlreadyEntered({ number: already.number });

function whyNotBalances(lines: readonly NewLine[]): Refusal | null {
  const index = lines.findIndex(({ account }) => account >= "6");
  const account = lines[index]?.account;
  return account === undefined
    ? null
    : refusals.openingOfResultAccount({ line: index + 1, account }, `lines.${index}.account`);
}
