import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { isTeam } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { listExport } from "../foundation/statements/index.ts";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { type AskedSet, findSet, setInput } from "./find-set.ts";
import { findStatement } from "./find-statement.ts";
import { listGroups } from "./group.sql.ts";
import { mayGroup } from "./keep-group.ts";
import { countSet, listSetRows } from "./set.sql.ts";
import { words } from "./words.ts";

export const rowsPerPage = 50;

/** What may be read together: the whole cooperative, each site, each group of activities. */
export const listSets = view({
  name: "statements.list-sets",
  label: words.sets,
  at: "GET /statement-sets",
  input: z.object({}),
  may: isTeam,
  async read(_, { db, cooperative, today, actor }) {
    return {
      sites: await listSites(db, cooperative),
      groups: await listGroups(db, cooperative, today),
      mayKeep: mayGroup(actor),
    };
  },
});

async function rowsOf(
  scene: Scene,
  { sort, down, ...asked }: AskedSet,
  cut: { limit: number; offset: number },
) {
  const set = await findSet(scene, asked);
  if (!set) return null;
  const { period, scope } = set;
  const { db, cooperative } = scene;
  const rows = await listSetRows(db, cooperative, {
    ...{ scope, span: period, beside: period.before ?? period.yearBefore, fiscalYear: period.year.endsOn },
    ...{ sort, down: down === "1", ...cut },
  });
  return { set, rows, total: await countSet(db, cooperative, scope) };
}

/** The statement of several activities, or of the whole cooperative, and a page of what makes it. */
export const readSet = view({
  name: "statements.read-set",
  label: words.setStatement,
  at: "GET /statement-sets/{of}",
  input: setInput.extend({ page: z.coerce.number().int().min(1).max(1_000_000).default(1) }),
  may: isTeam,
  async read({ page, ...asked }, scene) {
    const found = await rowsOf(scene, asked, { limit: rowsPerPage, offset: (page - 1) * rowsPerPage });
    if (!found) return null;
    const { set, rows, total } = found;
    const statement = await findStatement(scene, { scope: set.scope, asked: asked.period });
    if (!statement) return null;
    const mayKeep = mayGroup(scene.actor) && asked.of === "group";
    const { db, cooperative } = scene;
    return {
      ...{ ...statement, name: set.name, rows, total, page, mayKeep },
      activities: mayKeep ? await listActivities(db, cooperative) : [],
    };
  },
});

/** The activities of a set as a file. */
export const exportSet = listExport({
  name: "statements.export-activities",
  label: words.setActivities,
  input: setInput,
  file: "releves",
  may: (actor) => isTeam(actor),
  columns: [
    ["code", words.code, "text"],
    ["name", words.activityName, "text"],
    ["sales", words.salesHead, "cents"],
    ["result", words.leftHead, "cents"],
    ["earlier", words.leftThen, "cents"],
    ["cash", words["has-cash"], "cents"],
  ],
  async page(asked, scene, cut) {
    const found = await rowsOf(scene, asked, cut);
    return { rows: found?.rows ?? [], total: found?.total ?? 0 };
  },
  row: ({ code, name, salesCents, resultCents, earlierCents, cashCents }) => ({
    ...{ code, name, sales: salesCents, result: resultCents, earlier: earlierCents, cash: cashCents },
  }),
});
