import { z } from "zod";
import { findDue, postWithDue, withDue } from "../contribution/index.ts";
import { has } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import { month as monthInput, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { findPostingGround, readEntry, reversalOf, whyNotPost } from "../ledger/index.ts";
import { refusals } from "./refusals.ts";
import { insertReversal, listPostings, lockTransfer } from "./transfer.sql.ts";
import { words } from "./words.ts";

/** Take back what a month booked of a service, by a counter-entry of today (R3.04). */
export const reverseTransfer = operation({
  name: "transfers.reverse-transfer",
  label: words.reverseTransfer,
  at: "POST /transfers/{transfer}/reversals",
  input: z.object({ transfer: z.uuid(), month: monthInput(), reason: shortText(120) }),
  find: ({ transfer, month, reason }, scene) => findReversal(scene, { id: transfer, month, reason }),
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ posting, entries, ground, today }) {
    if (!posting) return refusals.notPosted({}, "month");
    if (posting.reversal) return refusals.reversedAlready({}, "month");
    return whyNotPost(entries, ground, today);
  },
  async effect({ transfer, month, own, due, ground }, scene, { reason }) {
    const [posted] = await postWithDue(scene, ground, due, own);
    await insertReversal(scene, { transfer: transfer.id, month, entry: posted?.id ?? "", reason });
    return { transfer: transfer.id };
  },
});

type Asked = { id: string; month: string; reason: string };

async function findReversal(scene: Scene, { id, month, reason }: Asked) {
  const { db, cooperative, today } = scene;
  const transfer = await lockTransfer(db, cooperative, id);
  if (!transfer) return null;
  const posting = (await listPostings(db, cooperative, id)).find((one) => one.month === month) ?? null;
  const booked = posting && !posting.reversal ? await readEntry(db, cooperative, posting.entry) : null;
  const own = booked ? [counterEntry(booked, id, today, reason)] : [];
  const due = await findDue(
    scene,
    own.map((entry) => ({ entry })),
  );
  const entries = withDue(due, own);
  const ground = await findPostingGround(db, cooperative, entries);
  return { transfer, month, posting, own, due, entries, ground, today };
}

type Stored = NonNullable<Awaited<ReturnType<typeof readEntry>>>;

function counterEntry(
  { reverses: _, source: __, ...entry }: Stored,
  id: string,
  date: CivilDate,
  reason: string,
) {
  return { ...reversalOf(entry, date, reason), source: { noun: "transfers.transfer", id } };
}
