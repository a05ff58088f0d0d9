import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readCooperative } from "./cooperative.sql.ts";
import { mayKeepHouse } from "./keep-house.ts";
import { listSites } from "./site.sql.ts";
import { words } from "./words.ts";

/** What the cooperative says of itself, and its sites: everybody who holds a role in it may read it. */
export const readCooperativeSheet = view({
  name: "network.read-cooperative",
  label: words.cooperative,
  at: "GET /cooperative",
  input: z.object({}),
  may: (actor) => actor.roles.size > 0,
  async read(_, { db, cooperative, actor }) {
    const sheet = await readCooperative(db, cooperative);
    if (!sheet) return null;
    const sites = await listSites(db, cooperative);
    return { sheet, sites, mayChange: mayKeepHouse(actor) };
  },
});
