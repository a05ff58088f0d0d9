import { z } from "zod";
import type { Scene } from "../foundation/scene.ts";
import { listFiscalYears } from "../ledger/index.ts";
import { listSites, readCooperative } from "../network/index.ts";
import { readGroup } from "./group.sql.ts";
import { type Period, periodOf } from "./period.ts";
import { period } from "./read-statement.ts";
import { setSorts } from "./set.sql.ts";
import type { Scope } from "./statement.sql.ts";

/** Whose statement: the whole cooperative, a site, a group; over which period, activities in which order. */
export const setInput = z.object({
  of: z.enum(["house", "site", "group"]),
  id: z.uuid().optional(),
  period,
  sort: z.enum(setSorts).default("code"),
  down: z.literal("1").optional(),
});
export type AskedSet = z.output<typeof setInput>;

/** The set that is asked for and its period; null where there is none. */
export async function findSet(
  { db, cooperative, today }: Scene,
  { of, id, period: asked }: Pick<AskedSet, "of" | "id" | "period">,
): Promise<{ name: string; scope: Scope; period: Period } | null> {
  const found = periodOf(asked, await listFiscalYears(db, cooperative), today);
  if (!found) return null;
  // A group is read with those who are in it at the end of the period, or today where it goes on.
  const on = found.to < today ? found.to : today;
  if (of === "house") {
    const house = await readCooperative(db, cooperative);
    return house && { name: house.name, scope: { of }, period: found };
  }
  if (!id) return null;
  const named =
    of === "site"
      ? (await listSites(db, cooperative)).find((site) => site.id === id)
      : await readGroup(db, cooperative, id);
  if (!named) return null;
  return { name: named.name, scope: of === "site" ? { of, id } : { of, id, on }, period: found };
}
