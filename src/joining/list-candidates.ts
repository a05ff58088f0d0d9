import { z } from "zod";
import type { Actor } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { listExport } from "../foundation/statements/index.ts";
import { view } from "../foundation/view.ts";
import { say } from "../foundation/words.ts";
import { keepsAll, mayReadCandidates, states } from "./candidate.ts";
import { listTeam } from "./charge.sql.ts";
import { heardWords, sectorWords, stateWords } from "./choice-words.ts";
import { listCandidates as select } from "./list.sql.ts";
import { words } from "./words.ts";

export const rowsPerPage = 50;

const filters = {
  search: z.string().trim().max(80).default(""),
  state: z.enum([...states, "open", "all"]).default("open"),
  adviser: z.union([z.uuid(), z.literal("nobody")]).optional(),
};

const seenBy = (actor: Actor) => (keepsAll(actor) ? null : actor.person);

const page = (
  { adviser, ...asked }: z.output<z.ZodObject<typeof filters>>,
  { db, cooperative, actor }: Scene,
  cut: { limit: number; offset: number },
) => select(db, cooperative, { ...asked, adviser: adviser ?? null, seenBy: seenBy(actor), ...cut });

/** The candidates one may see: all of them for human resources and the director, one's own and nobody's. */
export const listCandidates = view({
  name: "joining.list-candidates",
  label: words.listCandidates,
  at: "GET /candidates",
  input: z.object({ ...filters, page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  may: mayReadCandidates,
  async read({ page: n, ...asked }, scene) {
    const cut = { limit: rowsPerPage, offset: (n - 1) * rowsPerPage };
    const { db, cooperative, today } = scene;
    return { ...(await page(asked, scene, cut)), page: n, team: await listTeam(db, cooperative, today) };
  },
});

/** The same as a file. */
export const exportCandidates = listExport({
  name: "joining.export-candidates",
  label: words.candidates,
  input: z.object(filters),
  file: "candidatures",
  may: keepsAll,
  columns: [
    ["name", words.name, "text"],
    ["town", words.town, "text"],
    ["state", words.state, "text"],
    ["sector", words.sector, "text"],
    ["heard", words.heard, "text"],
    ["prescriberName", words.prescriber, "text"],
    ["adviserName", words.inCharge, "text"],
  ],
  page,
  row: (c, language) => ({
    ...{ name: c.name, town: c.town, prescriberName: c.prescriberName, adviserName: c.adviserName },
    state: say(stateWords[c.state], language),
    sector: c.sector ? say(sectorWords[c.sector as keyof typeof sectorWords], language) : "",
    heard: say(heardWords[c.heard as keyof typeof heardWords], language),
  }),
});
