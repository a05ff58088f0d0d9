import { civilDateOf } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  euros,
  findPostingGround,
  letterEntries,
  type PostingGround,
  partyOf,
  postEntries,
  readyIn,
  whyNotPost,
} from "../ledger/index.ts";
import { accounts, type Booked, owedLine, type Settling, settlementEntryOf } from "./expense.entry.ts";
import { insertSettlement, listSettlements } from "./posted.sql.ts";
import { refusals } from "./refusals.ts";
import { lockReport, type Report } from "./report.sql.ts";

/** All that decides on paying a report back, or on giving up what it owes. */
export interface Settled {
  readonly report: Report & Booked;
  readonly settling: Settling;
  readonly ground: PostingGround;
  readonly today: string;
}

type Wanted = { report: string; kind: Settling["kind"]; on: string; amountCents: bigint | null };

/** Locks the report; without an amount it is all that is left. */
export async function findSettled(scene: Scene, wanted: Wanted): Promise<Settled | null> {
  const { db, cooperative, today, newId } = scene;
  const found = await lockReport(db, cooperative, wanted.report);
  if (!found) return null;
  const report = { ...found, party: await partyOf(scene, found.person) };
  const amountCents = wanted.amountCents ?? found.leftCents;
  const settling = { id: newId(), kind: wanted.kind, on: wanted.on, amountCents };
  const ground = await findPostingGround(db, cooperative, [settlementEntryOf(report, settling)]);
  return { report, settling, ground, today };
}

export function whyNotSettle({ report, settling, ground, today }: Settled): Refusal | null {
  const { number, validatedAt, leftCents } = report;
  if (!validatedAt) return refusals.notValidated({ number });
  if (leftCents <= 0n) return refusals.nothingLeft({ number });
  if (settling.amountCents <= 0n) return refusals.nothingSpent({}, "amountCents");
  if (settling.amountCents > leftCents)
    return refusals.moreThanLeft({ left: euros(leftCents) }, "amountCents");
  const validatedOn = civilDateOf(validatedAt);
  if (settling.on < validatedOn) return refusals.settledBefore({ date: validatedOn }, "on");
  return whyNotPost([settlementEntryOf(report, settling)], ground, today);
}

/** Posts it; once nothing is left, what was owed and what settled it are lettered together. */
export async function settle(scene: Scene, { report, settling, ground }: Settled): Promise<{ id: string }> {
  const entry = settlementEntryOf(report, settling);
  const [posted] = await postEntries(scene, [readyIn(ground, entry)]);
  const { id, kind, on: settledOn, amountCents } = settling;
  const row = { id, report: report.id, kind, settledOn, amountCents, entry: posted?.id ?? "" };
  await insertSettlement(scene, row);
  if (amountCents === report.leftCents) await letterReport(scene, report);
  return { id };
}

async function letterReport(scene: Scene, report: Report & Booked): Promise<void> {
  const settlements = await listSettlements(scene.db, scene.cooperative, report.id);
  const live = settlements.filter(({ reversedOn }) => reversedOn === null);
  await letterEntries(scene, [
    {
      account: accounts.owed,
      thirdParty: report.party,
      lines: [
        { entry: report.entry ?? "", position: owedLine.ofReport },
        ...live.map(({ entry }) => ({ entry, position: owedLine.ofSettlement })),
      ],
    },
  ]);
}
