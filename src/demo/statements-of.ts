import { type Actor, type Role, stranger } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { keepBudget, keepGroup, placeActivities } from "../statements/index.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";

/** What an activity, and the house, plan for a month: round figures, as people write them. */
const months = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, "0"));
const planned = (year: string, euros: Readonly<Record<string, number>>) =>
  months.flatMap((month) =>
    Object.entries(euros).map(([line, each]) => ({ line, month: `${year}-${month}`, cents: each * 100 })),
  );
const small = { sales: 1_900, purchases: 60, running: 120, contribution: 190, pay: 1_200 };
const whole = { sales: 355_000, grants: 14_400, purchases: 6_000, running: 30_000, pay: 290_000 };

/** Two groups of activities that are read together; the budgets of a few, and of the whole cooperative. */
export async function planAndGroup(
  database: Db,
  { cooperative, planned: activities }: House,
  { today, keeper }: { today: CivilDate; keeper: string },
): Promise<void> {
  const year = today.slice(0, 4);
  const since = `${Number(year) - 1}-01-01`;
  const by = (person: string, roles: readonly Role[], own: readonly string[] = []): Actor => ({
    ...{ ...stranger, kind: "person", person, name: "", roles: new Set(roles) },
    activities: new Set(own),
  });
  const desk = makeAct(database, `${year}-01-12`, by(keeper, ["accountant"]));
  const groups = [
    ["Métiers de bouche", /boulang|pâtiss|traiteur|cuisin|restaur|halles|miel|fromag|conserv/i],
    ["Artisanat d’art", /céram|relieu|reliure|bijou|vannerie|ébénist|couture/i],
  ] as const;
  for (const [name, trades] of groups) {
    const among = activities.filter((one) => trades.test(`${one.name} ${one.trade}`));
    const { id: group } = await desk<{ id: string }>(cooperative, keepGroup, { name });
    const chosen = (among.length > 0 ? among : activities.slice(0, 4)).map(({ id }) => id);
    await desk(cooperative, placeActivities, { group, activities: chosen, since });
  }
  await desk(cooperative, keepBudget, { year, base: 0, amounts: planned(year, whole) });
  const few = activities.filter(({ code }) => ["A017", "A004", "A010"].includes(code));
  for (const { id, person } of few) {
    const act = makeAct(database, `${year}-01-15`, by(person, ["entrepreneur"], [id]));
    await act(cooperative, keepBudget, { activity: id, year, base: 0, amounts: planned(year, small) });
  }
}
