import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listNetworkFilms } from "./network-film.sql.ts";
import { passFor } from "./ticket.ts";
import { words } from "./words.ts";

export const networkFilmsPerPage = 30;

/** The films that the other cooperatives of the network show, each with what opens it for some hours. */
export const networkFilms = view({
  name: "channel.network-films",
  label: words.networkFilms,
  at: "GET /network-films",
  input: z.object({ page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ page }, { db, cooperative, now }) {
    const cut = { now, limit: networkFilmsPerPage, offset: (page - 1) * networkFilmsPerPage };
    const rows = await listNetworkFilms(db, cooperative, cut);
    const films = rows.map(({ networkKey, total: _, ...told }) => {
      return { ...told, pass: passFor({ film: told.film, networkKey }, now) };
    });
    return { films, total: rows[0]?.total ?? 0, page };
  },
});
