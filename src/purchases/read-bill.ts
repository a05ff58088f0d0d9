import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { findPostingGround } from "../ledger/index.ts";
import { postingDayOf } from "./bill.entry.ts";
import { type ReadBill, readBill as selectBill } from "./bill.sql.ts";
import { mayCheckBill, mayKeepBill, mayPay, mayReadBill, worksIn } from "./bill.ts";
import { assetFromCents } from "./category.ts";
import { figuresOf } from "./figures.ts";
import { findBooking } from "./find-booking.ts";
import { isHeld } from "./keep-bill.ts";
import { findLadder, whyNotApprove } from "./ladder.ts";
import { listPayments, listVat, readCancellation } from "./posted.sql.ts";
import { whyIncomplete, whyNotBill } from "./ready.ts";
import { listQuestions, listRounds } from "./round.sql.ts";
import { listCreditsOf } from "./standing.sql.ts";
import { latestDueOn } from "./terms.ts";
import { isBooked, isWaiting } from "./waiting.ts";
import { words } from "./words.ts";

/**
 * One bill: what it says and what is missing, whose word it asks for, on which day it would be posted, what
 * was asked, paid, credited; and what one may do with it.
 */
export const readBill = view({
  name: "purchases.read-bill",
  label: words.readBill,
  at: "GET /bills/{bill}",
  input: z.object({ bill: z.uuid() }),
  may: (actor) => actor.person !== null,
  async read({ bill: id }, scene) {
    const { db, cooperative, actor, today } = scene;
    const bill = await selectBill(db, cooperative, id);
    if (!bill || !mayReadBill(actor, bill)) return null;
    const origin = bill.origin ? await selectBill(db, cooperative, bill.origin) : null;
    const credits =
      bill.kind === "invoice" && bill.supplier ? await listCreditsOf(db, cooperative, bill.supplier) : [];
    const vat = await listVat(db, cooperative, [id]);
    return {
      ...{ bill, today },
      ...(await findStanding(scene, bill)),
      origin: origin && { id: origin.id, reference: origin.reference, leftCents: origin.leftCents },
      credits: credits.filter(({ activity }) => activity === bill.activity),
      vatWaits: vat.some(({ waiting }) => waiting !== null) && bill.leftCents > 0n,
      payments: await listPayments(db, cooperative, [id]),
      rounds: await listRounds(db, cooperative, id),
      questions: await listQuestions(db, cooperative, id),
      cancellation: await readCancellation(db, cooperative, id),
      latestDueOn: bill.issuedOn && latestDueOn(bill.issuedOn),
      may: rightsOn(actor, bill),
    };
  },
});

/** Before it is in the books: what is missing, whose word is enough, and where it would stand. */
async function findStanding(scene: Scene, bill: ReadBill) {
  const { actor, today } = scene;
  const { ground, known, twins } = await findBooking(scene, bill);
  const names = new Map(ground.categories.map(({ code, label }) => [code, label]));
  const categoryNames = bill.lines.map(({ category }) => names.get(category ?? "") ?? "");
  const nothing = {
    missing: null,
    whyNotMine: null,
    figured: null,
    postedOn: null,
    twins: [],
    assets: false,
  };
  if (bill.bucket === "cancelled" || isBooked(bill)) return { ...nothing, categoryNames };
  const missing = whyNotBill(bill, known) ?? whyIncomplete(bill, twins);
  const ladder = await findLadder(scene, bill.activity);
  const whyNotMine = whyNotApprove(actor, bill, { ladder, waiting: isWaiting(bill) });
  const months = await findPostingGround(scene.db, scene.cooperative, []);
  return {
    ...{ missing, whyNotMine, twins, categoryNames },
    figured: missing ? null : figuresOf(bill, ground),
    postedOn: bill.issuedOn && postingDayOf(bill.issuedOn, months, today),
    assets: bill.lines.some(
      ({ category, netCents }) =>
        netCents > assetFromCents && (category === "petit-materiel" || category === "bureau"),
    ),
  };
}

function rightsOn(actor: Actor, bill: ReadBill) {
  const keeps = mayKeepBill(actor, bill);
  const checks = mayCheckBill(actor, bill) || has(actor, "director");
  const pays = mayPay(actor);
  const settled = bill.owedCents !== bill.leftCents || bill.bookedAdvanceCents !== bill.advanceLeftCents;
  return {
    edit: keeps && !isHeld(bill),
    submit: keeps && !isHeld(bill),
    validate: (keeps && !isHeld(bill)) || ((keeps || checks) && isWaiting(bill)),
    withdraw: (worksIn(actor, bill) || bill.typedBy === actor.person) && isWaiting(bill),
    check: checks && isWaiting(bill),
    answer: keeps,
    pay: pays && bill.bucket === "open",
    refund: pays && bill.bucket === "credit",
    repay: pays && bill.advanceLeftCents > 0n && isBooked(bill),
    reverse: pays,
    cancel: pays && isBooked(bill) && !settled,
    credit: keeps && isBooked(bill) && bill.kind === "invoice",
    books: has(actor, "accountant", "director", "hr", "community", "coordinator"),
  };
}
