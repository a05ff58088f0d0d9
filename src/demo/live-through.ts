import { type Actor, operator } from "../foundation/actor.ts";
import { addMonths, type CivilDate, lastOfMonth, monthOf } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { takeStatistics } from "../foundation/statistics.sql.ts";
import { creditInvoice } from "../invoicing/index.ts";
import { closePeriod } from "../ledger/index.ts";
import { closeAgain } from "./closes-of.ts";
import { countContributions } from "./contributions-of.ts";
import { inScene } from "./demo.sql.ts";
import { type House, liveMonth } from "./live-month.ts";
import { type Act, makeAct } from "./make-act.ts";
import { buyInMonth, type Hands } from "./purchases-of.ts";

interface Times {
  readonly start: CivilDate;
  readonly today: CivilDate;
  readonly keeper: Actor;
  readonly detail: (text: string) => void;
  /** Who types and approves its supplier invoices; only of the larger one. */
  readonly hands: Hands | undefined;
}

/** After these months the tables are so much larger that the server must look at them anew. */
const grown = new Set([0, 2, 7]);

/** Month after month: its life, a cancelled order now and then, and the closing of the month before. */
export async function liveThrough(
  database: Db,
  house: House,
  { start, today, keeper, detail, hands }: Times,
) {
  const { cooperative } = house;
  for (let lived = 0, month = start; month <= today; lived += 1, month = addMonths(start, lived)) {
    detail(month.slice(0, 7));
    const end = [lastOfMonth(month), today].sort()[0] as string;
    await inScene(database, cooperative, end, (scene) => liveMonth(scene, house, month), keeper.person);
    // The larger one grows fastest, and has the tables of both looked at.
    if (hands && grown.has(lived)) await inScene(database, cooperative, end, ({ db }) => takeStatistics(db));
    if (hands && end < today) await buyInMonth(database, house, { month, end, hands });
    if (Number(month.slice(5, 7)) % 2 === 1)
      await creditOne(makeAct(database, end, { ...operator, person: keeper.person }), house, month);
    // R3.05: before the end of the month that follows.
    const closingDay = `${month.slice(0, 8)}28`;
    if (month > start && closingDay <= today) {
      const over = monthOf(addMonths(month, -1));
      const act = makeAct(database, closingDay, keeper);
      await countContributions(act, house, over);
      await act(cooperative, closePeriod, { month: over });
      if (hands && addMonths(closingDay, 1) > today)
        await closeAgain(database, { cooperative, keeper, day: closingDay, month: over });
    }
  }
}

/** An invoice was made out for what was cancelled: it is credited whole. */
async function creditOne(act: Act, house: House, month: CivilDate): Promise<void> {
  const turn = Number(month.slice(5, 7)) * 8 + Number(month.slice(0, 4));
  const inTurn = house.planned.slice(turn % house.planned.length);
  for (const { open, temper } of inTurn) {
    const unpaid = open.findIndex(({ whole }) => whole);
    if (temper === "paused" || unpaid < 0) continue;
    const [{ invoice } = { invoice: "" }] = open.splice(unpaid, 1);
    await act(house.cooperative, creditInvoice, { invoice, reason: "Commande annulée par le client" });
    return;
  }
}
