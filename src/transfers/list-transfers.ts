import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import { monthOf } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { countWaiting, listBuyers, listTransferRows, transferStates } from "./transfer.sql.ts";
import { words } from "./words.ts";

export const rowsPerPage = 50;

/** The services between activities that one may see, what waits for an answer first. */
export const listTransfers = view({
  name: "transfers.list-transfers",
  label: words.transfers,
  at: "GET /transfers",
  input: z.object({
    state: z.enum(transferStates).optional(),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor) => isTeam(actor) || actor.activities.size + actor.follows.size > 0,
  async read({ state, page }, { db, cooperative, actor, today }) {
    const rows = await listTransferRows(db, cooperative, {
      ...{ seen: isTeam(actor) ? null : [...actor.activities, ...actor.follows], state: state ?? null },
      ...{ limit: rowsPerPage, offset: (page - 1) * rowsPerPage },
    });
    const own = [...actor.activities];
    return { rows, page, total: Number(rows[0]?.total ?? 0), own, today };
  },
});

/** What one needs to propose a service: one's activities, and whom they may serve. */
export const transferForm = view({
  name: "transfers.transfer-form",
  label: words.proposeTransfer,
  at: "GET /transfer-form",
  input: z.object({}),
  may: (actor) => has(actor, "accountant", "director") || actor.activities.size + actor.follows.size > 0,
  async read(_, { db, cooperative, actor, today }) {
    const buyers = await listBuyers(db, cooperative, today);
    const speaks = (id: string) =>
      has(actor, "accountant", "director") || actor.activities.has(id) || actor.follows.has(id);
    return { sellers: buyers.filter(({ id }) => speaks(id)), buyers, today };
  },
});

/** How many services wait for one’s answer. */
export const transfersAtAGlance = view({
  name: "transfers.at-a-glance",
  label: words.transfers,
  at: "GET /transfers-at-a-glance",
  input: z.object({}),
  may: (actor) => isTeam(actor) || actor.activities.size + actor.follows.size > 0,
  async read(_, { db, cooperative, actor, today }) {
    const activities = isTeam(actor) ? null : [...actor.activities, ...actor.follows];
    return { waiting: await countWaiting(db, cooperative, { month: monthOf(today), activities }) };
  },
});
