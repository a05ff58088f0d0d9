import { type LoaderFunctionArgs, Outlet, useLoaderData } from "react-router";
import type { ComesFrom } from "../../design/comes-from.tsx";
import { webContext } from "../../doors/web/context.ts";
import { say } from "../../foundation/words.ts";
import { eventOfFilm } from "../event-of-film.ts";
import { words } from "../words.ts";

export async function loader({ context, params }: LoaderFunctionArgs): Promise<{ from: ComesFrom | null }> {
  const web = context.get(webContext);
  const { cooperative: slug, film } = params;
  const house = slug ? await web.publicHouse(slug) : null;
  const found = await (house ?? web).readView(eventOfFilm, { film });
  if (!found.ok) return { from: null };
  const { id, title } = found.result;
  return {
    from: {
      to: slug ? `/agenda-public/${slug}/${id}` : `/evenements/${id}`,
      sentence: say(words.filmOf, web.language, { title }),
    },
  };
}

/** Around the page of a film: the event that it shows. */
export default function AroundFilm() {
  const { from } = useLoaderData<typeof loader>();
  return <Outlet context={from} />;
}
