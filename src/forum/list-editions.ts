import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listEditions as selectEditions } from "./edition.sql.ts";
import { isOfHouse, keepsForum, stateOf } from "./edition.ts";
import { words } from "./words.ts";

export const editionsPerPage = 12;

/** The editions of the forum, the newest first. */
export const listEditions = view({
  name: "forum.list-editions",
  label: words.forum,
  at: "GET /forum-editions",
  input: z.object({ page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  may: (actor) => isOfHouse(actor),
  async read({ page }, { db, cooperative, actor, now }) {
    const cut = { limit: editionsPerPage, offset: (page - 1) * editionsPerPage };
    const rows = await selectEditions(db, cooperative, cut);
    return {
      ...{ page, total: rows[0]?.total ?? 0, mayOpen: keepsForum(actor) },
      rows: rows.map((e) => ({
        ...{ id: e.id, name: e.name, startsOn: e.startsOn, endsOn: e.endsOn, form: e.form },
        ...{ state: stateOf(e, now), opensAt: e.opensAt, deadline: e.deadline },
      })),
    };
  },
});
