import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listGroupRows } from "./group.sql.ts";
import { isOfHouse, mayOpenGroup, stateOf } from "./group.ts";
import { words } from "./words.ts";

export const groupsPerPage = 30;
export const faces = ["mine", "running", "closed"] as const;

/** The groups of the cooperative, with what each was asked: one’s own, those that run or are closed. */
export const listGroups = view({
  name: "groups.list-groups",
  label: words.groups,
  at: "GET /groups",
  input: z.object({
    face: z.enum(faces).default("running"),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor) => isOfHouse(actor),
  async read({ face, page }, { db, cooperative, actor, today }) {
    const cut = { limit: groupsPerPage, offset: (page - 1) * groupsPerPage };
    const rows = await listGroupRows(db, cooperative, { person: actor.person, face, ...cut });
    return {
      ...{ face, page, today, mayOpen: mayOpenGroup(actor) },
      rows: rows.map((row) => ({ ...row, state: stateOf(row, today) })),
      total: Number(rows[0]?.total ?? 0),
    };
  },
});
