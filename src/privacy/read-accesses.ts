import { z } from "zod";
import { fileWords } from "../dossiers/index.ts";
import { view } from "../foundation/view.ts";
import { listAccessRows } from "./access.sql.ts";
import { keepsData } from "./keeps-data.ts";
import { words } from "./words.ts";

const perPage = 50;

/** Who opened which personal files and who took copies: one's own, and for whoever keeps the data all. */
export const accesses = view({
  name: "privacy.accesses",
  label: words.seeAccesses,
  at: "GET /data-accesses",
  input: z.object({
    person: z.uuid().optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
  }),
  may: (actor, { person }) => keepsData(actor) || (actor.person !== null && actor.person === person),
  async read({ person, page }, { db, cooperative }) {
    const cut = { limit: perPage, offset: (page - 1) * perPage };
    const found = await listAccessRows(db, cooperative, { person: person ?? null, ...cut });
    const rows = found.rows.map(({ parts, ...row }) => ({
      ...row,
      parts: parts.map((name) => fileWords[name as keyof typeof fileWords]),
    }));
    return { rows, total: found.total, page, perPage };
  },
});
