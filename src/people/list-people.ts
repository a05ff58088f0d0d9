import { z } from "zod";
import { has, isTeam, roles } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { listExport } from "../foundation/statements/index.ts";
import { view } from "../foundation/view.ts";
import { say } from "../foundation/words.ts";
import { listPeopleRows, standings } from "./people-list.sql.ts";
import { roleWords, words } from "./words.ts";

export const rowsPerPage = 50;

const filters = {
  search: z.string().trim().max(120).default(""),
  role: z.enum(roles).optional(),
  standing: z.enum(standings).default("current"),
};

type Asked = z.output<z.ZodObject<typeof filters>>;

const page = (
  { search, role, standing }: Asked,
  { db, cooperative, today }: Scene,
  cut: { limit: number; offset: number },
) => listPeopleRows(db, cooperative, { search, role: role ?? null, standing, on: today, ...cut });

/** The people of the cooperative, each once with their roles, by name, address, role or where they stand. */
export const listPeople = view({
  name: "people.list-people",
  label: words.listPeople,
  at: "GET /people",
  input: z.object({ ...filters, page: z.coerce.number().int().min(1).max(1_000_000).default(1) }),
  may: (actor) => isTeam(actor),
  async read({ page: n, ...asked }, scene) {
    const cut = { limit: rowsPerPage, offset: (n - 1) * rowsPerPage };
    return { ...(await page(asked, scene, cut)), page: n, mayAdmit: has(scene.actor, "director") };
  },
});

/** The same as a file. */
export const exportPeople = listExport({
  name: "people.export-people",
  label: words.people,
  input: z.object(filters),
  file: "personnes",
  may: isTeam,
  columns: [
    ["name", words.person, "text"],
    ["email", words.email, "text"],
    ["roles", words.roles, "text"],
    ["since", words.since, "date"],
    ["until", words.until, "date"],
    ["entered", words.signingIn, "text"],
  ],
  page,
  row: (p, language) => ({
    ...p,
    roles: p.roles.map((role) => say(roleWords[role], language)).join(", "),
    entered: say(p.entered ? words.enteredYes : words.enteredNo, language),
  }),
});
