import { z } from "zod";
import { type Actor, has, isTeam } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { listExport } from "../foundation/statements/index.ts";
import { view } from "../foundation/view.ts";
import { say } from "../foundation/words.ts";
import { mayKeepContracts } from "./contract.ts";
import { contractKinds } from "./kinds.ts";
import { listContracts as selectContracts } from "./list.sql.ts";
import { stateWords } from "./state-words.ts";
import { words } from "./words.ts";

export const rowsPerPage = 50;

const filters = {
  search: z.string().trim().max(80).default(""),
  person: z.uuid().optional(),
  kind: z.enum(contractKinds).optional(),
  state: z.enum(["living", "draft", "coming", "in-force", "suspended", "over", "all"]).default("living"),
};

/** The contracts one may see: all for whoever keeps or pays them, those of whom one follows, one's own. */
function seenBy(actor: Actor, person: string | null) {
  if (person && person === actor.person) return { person, activities: null };
  if (mayKeepContracts(actor) || has(actor, "accountant")) return { person, activities: null };
  if (has(actor, "adviser")) return { person, activities: [...actor.follows] };
  return { person: actor.person, activities: null };
}

function page(
  { search, person, kind, state }: z.output<z.ZodObject<typeof filters>>,
  { db, cooperative, actor, today }: Scene,
  cut: { limit: number; offset: number },
) {
  const filter = { search, kind: kind ?? null, state, on: today, ...seenBy(actor, person ?? null), ...cut };
  return selectContracts(db, cooperative, filter);
}

/** The contracts of the cooperative that one may see, those with a date coming first. */
export const listContracts = view({
  name: "contracts.list-contracts",
  label: words.listContracts,
  at: "GET /contracts",
  input: z.object({ ...filters, page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  may: (actor) => isTeam(actor) || has(actor, "adviser", "entrepreneur"),
  async read({ page: n, ...asked }, scene) {
    const cut = { limit: rowsPerPage, offset: (n - 1) * rowsPerPage };
    return { ...(await page(asked, scene, cut)), page: n, mayKeep: mayKeepContracts(scene.actor) };
  },
});

/** The same as a file. */
export const exportContracts = listExport({
  name: "contracts.export-contracts",
  label: words.contracts,
  input: z.object(filters),
  file: "contrats",
  may: (actor) => mayKeepContracts(actor) || has(actor, "accountant"),
  columns: [
    ["personName", words.person, "text"],
    ["kind", words.kind, "text"],
    ["activityName", words.activity, "text"],
    ["state", words.state, "text"],
    ["startsOn", words.startsOn, "date"],
    ["until", words.lastDay, "date"],
    ["nextOn", words.nextDate, "date"],
  ],
  page,
  row: (c, language) => ({
    ...c,
    kind: say(words[c.kind], language),
    state: say(stateWords[c.state], language),
  }),
});
