import { z } from "zod";
import { isTeam, roles } from "../foundation/actor.ts";
import { listExport } from "../foundation/statements/index.ts";
import { view } from "../foundation/view.ts";
import { say } from "../foundation/words.ts";
import { listMandates } from "./mandate.sql.ts";
import { roleWords, words } from "./words.ts";

const input = z.object({
  text: z.string().max(120).default(""),
  role: z.enum(roles).nullable().default(null),
});

/** The people of the cooperative with the roles they hold, filtered by name, address or role. */
export const listPeople = view({
  name: "people.list-people",
  label: words.listPeople,
  at: "GET /people",
  input,
  may: (actor) => isTeam(actor),
  async read({ text, role }, { db, cooperative, today }) {
    const cut = { limit: 500, offset: 0 };
    const filter = { text: text.trim(), role, on: today, ...cut };
    return { today, mandates: (await listMandates(db, cooperative, filter)).rows };
  },
});

/** The same as a file. */
export const exportPeople = listExport({
  name: "people.export-people",
  label: words.people,
  input: z.object({ q: z.string().max(120).default(""), role: z.enum(roles).optional() }),
  file: "personnes",
  may: isTeam,
  columns: [
    ["name", words.person, "text"],
    ["email", words.email, "text"],
    ["role", words.role, "text"],
    ["since", words.since, "date"],
    ["until", words.until, "date"],
  ],
  page: ({ q, role }, { db, cooperative, today }, cut) =>
    listMandates(db, cooperative, { text: q.trim(), role: role ?? null, on: today, ...cut }),
  row: (m, language) => ({ ...m, role: say(roleWords[m.role], language) }),
});
