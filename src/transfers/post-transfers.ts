import { findDue, postWithDue, withDue } from "../contribution/index.ts";
import type { Month } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { findPostingGround, type NewEntry } from "../ledger/index.ts";
import { entryDayOf, transferEntryOf } from "./transfer.entry.ts";
import { insertPostings, type Transfer } from "./transfer.sql.ts";

/** The entries of services for a month, with what they owe to the common means, ready to be asked about. */
export async function findTransferEntries(scene: Scene, transfers: readonly Transfer[], month: Month) {
  const { db, cooperative, today } = scene;
  const { closedMonths: closed } = await findPostingGround(db, cooperative, []);
  const own = transfers.map((one) => transferEntryOf(one, entryDayOf(one, month, { closed, today }), month));
  const due = await findDue(
    scene,
    own.map((entry) => ({ entry })),
  );
  const entries = withDue(due, own);
  return { own, due, entries, ground: await findPostingGround(db, cooperative, entries) };
}

type Found = Awaited<ReturnType<typeof findTransferEntries>>;

/** Posts them, each once for its month. */
export async function postTransfers(
  scene: Scene,
  { own, due, ground }: Found,
  transfers: readonly Transfer[],
  month: Month,
): Promise<number> {
  const posted = await postWithDue(scene, ground, due, own as NewEntry[]);
  const rows = transfers.map(({ id }, n) => ({ transfer: id, month, entry: posted[n]?.id ?? "" }));
  await insertPostings(scene, rows);
  return rows.length;
}
