import { publicFilms } from "../../channel/index.ts";
import { resultOf } from "../../doors/web/answer.ts";
import type { ReadView, WebContext } from "../../doors/web/context.ts";
import { publicAgenda } from "../../events/index.ts";
import { entrance } from "../../joining/index.ts";
import type { Listed } from "../block.ts";

/** How many of each a page shows. */
const most = 4;

/** One thing that a page announces: what, when, where it leads. */
export interface Announced {
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly image: string | null;
}

type Asked = { readView: ReadView; slug: string; request: Request; web: WebContext };

/** The lists that a page shows, each read as any stranger reads it. */
export async function loadLists(lists: readonly Listed[], asked: Asked) {
  const told: Partial<Record<Listed, Announced[]>> = {};
  for (const one of lists) told[one] = await load[one](asked);
  return told;
}

const load: Record<Listed, (asked: Asked) => Promise<Announced[]>> = {
  async events({ readView, slug, request, web }) {
    const { rows } = resultOf(await readView(publicAgenda, {}), request, web.language);
    return rows.slice(0, most).map(({ id, title, where, startsAt, endsAt }) => ({
      ...{ href: `/agenda-public/${slug}/${id}`, title, about: where, startsAt, endsAt, image: null },
    }));
  },
  async films({ readView, slug, request, web }) {
    const { films } = resultOf(await readView(publicFilms, {}), request, web.language);
    return films.slice(0, most).map(({ id, title, summary, poster }) => ({
      ...{ href: `/voir/${slug}/${id}`, title, about: summary, startsAt: null, endsAt: null },
      image: poster ?? null,
    }));
  },
  async meetings({ readView, slug, request, web }) {
    const { meetings } = resultOf(await readView(entrance, {}), request, web.language);
    return meetings.slice(0, most).map(({ id, title, siteName, place, startsAt, endsAt }) => ({
      ...{ href: `/rejoindre/${slug}/reunions/${id}`, title, about: siteName ?? place, startsAt, endsAt },
      image: null,
    }));
  },
};
