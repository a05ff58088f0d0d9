import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import { month } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { countPays, listPayRows, type PayRow } from "./list.sql.ts";
import { monthAfter } from "./pay.ts";
import { words } from "./words.ts";

export const rowsPerPage = 50;

/** `missing`: nothing that holds is proposed, whether sent back, taken back or never written. */
const choices = ["proposed", "missing", "validated"] as const;
export type PayChoice = (typeof choices)[number];
const statesOf: Readonly<Record<PayChoice, readonly PayRow["state"][]>> = {
  proposed: ["proposed"],
  missing: ["none", "returned", "withdrawn"],
  validated: ["validated"],
};

const mayDecideAny = (actor: Parameters<typeof has>[0]) => has(actor, "hr", "director", "accountant");

/** The pays of a month: what waits, who has proposed nothing, what is validated. */
export const listProposals = view({
  name: "payroll.list-proposals",
  label: words.pays,
  at: "GET /pay-proposals",
  input: z.object({
    month: month().optional(),
    state: z.enum(choices).optional(),
    search: z.string().trim().max(80).default(""),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor) => mayDecideAny(actor) || actor.follows.size > 0,
  async read({ month: of, state, search, page }, { db, cooperative, actor, today }) {
    const now = today.slice(0, 7);
    const chosen = of ?? now;
    const own = { activities: [...actor.follows], person: actor.person as string };
    const rows = await listPayRows(db, cooperative, {
      ...{ month: chosen, seen: mayDecideAny(actor) ? null : own, search },
      states: state ? statesOf[state] : null,
      ...{ limit: rowsPerPage, offset: (page - 1) * rowsPerPage },
    });
    const [first] = rows;
    return {
      ...{ rows, page, month: chosen, now, next: monthAfter(now), total: Number(first?.total ?? 0) },
      runs: mayDecideAny(actor),
      grossCents: first?.grossInAllCents ?? 0n,
      costCents: first?.costInAllCents ?? 0n,
    };
  },
});

/** What waits among pays, for the home of whoever decides on them. */
export const paysToDecide = view({
  name: "payroll.pays-to-decide",
  label: words.pays,
  at: "GET /pays-to-decide",
  input: z.object({}),
  may: (actor) => mayDecideAny(actor) || isTeam(actor) || actor.follows.size > 0,
  async read(_, { db, cooperative, actor, today }) {
    const activities = has(actor, "hr", "director") ? null : [...actor.follows];
    const month = today.slice(0, 7);
    return { month, runs: mayDecideAny(actor), ...(await countPays(db, cooperative, { month, activities })) };
  },
});
