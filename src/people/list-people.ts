import { z } from "zod";
import { isTeam, roles } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listMandates } from "./mandate.sql.ts";
import { words } from "./words.ts";

/** The people of the cooperative with the roles they hold, filtered by name, address or role. */
export const listPeople = view({
  name: "people.list-people",
  label: words.listPeople,
  at: "GET /people",
  input: z.object({ text: z.string().max(120).default(""), role: z.enum(roles).nullable().default(null) }),
  may: (actor) => isTeam(actor),
  async read({ text, role }, { db, cooperative, today }) {
    return { today, mandates: await listMandates(db, cooperative, { text: text.trim(), role, on: today }) };
  },
});
