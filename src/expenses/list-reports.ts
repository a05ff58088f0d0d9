import { z } from "zod";
import { isTeam, mayReadActivity } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listReportRows, type ReportState, reportStates } from "./report.sql.ts";
import { words } from "./words.ts";

export const rowsPerPage = 50;

/** `waiting`: for somebody to decide; `to-repay`: validated and not yet paid. */
const choices = ["waiting", "to-repay", ...reportStates] as const;
export type ReportChoice = (typeof choices)[number];

const statesOf = (choice: ReportChoice | undefined): readonly ReportState[] | null => {
  if (choice === undefined) return null;
  if (choice === "waiting") return ["submitted", "asked"];
  return choice === "to-repay" ? ["validated"] : [choice];
};

const input = z.object({
  state: z.enum(choices).optional(),
  activity: z.uuid().optional(),
  /** Only what one sent oneself. */
  mine: z.literal("1").optional(),
  search: z.string().trim().max(80).default(""),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});

type Asked = Omit<z.output<typeof input>, "page">;

/** A part of the reports one may see: all, those of whom one follows, one’s own. */
export async function reportPage(
  { state, activity, mine, search }: Asked,
  { db, cooperative, actor }: Scene,
  cut: { limit: number; offset: number },
) {
  const own = { activities: mine ? [] : [...actor.follows], person: actor.person as string };
  const seen = isTeam(actor) && !mine ? null : own;
  const rows = await listReportRows(db, cooperative, {
    ...{ seen, activity: activity ?? null, states: statesOf(state), search },
    ...cut,
  });
  return { rows, total: Number(rows[0]?.total ?? 0), leftCents: rows[0]?.leftInAllCents ?? 0n };
}

/** The reports one may see, the latest first, a page at a time, with what is left to pay back in all. */
export const listReports = view({
  name: "expenses.list-reports",
  label: words.reports,
  at: "GET /expense-reports",
  input,
  may: (actor, { activity }) => actor.person !== null && (!activity || mayReadActivity(actor, activity)),
  async read({ page, ...asked }, scene) {
    const cut = { limit: rowsPerPage, offset: (page - 1) * rowsPerPage };
    return { ...(await reportPage(asked, scene, cut)), page, all: isTeam(scene.actor) };
  },
});
