import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { readFilm } from "../read-film.ts";
import { words } from "../words.ts";
import { FilmBody } from "./film-body.tsx";
import { SoonSaid } from "./soon-said.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { film } = params;
  const shown = resultOf(await web.readView(readFilm, { film }), request, web.language);
  return { shown, share: `${new URL(request.url).origin}/chaine/${film}` };
}

/** A film where another page shows it, which has a head of its own: an event that it is the replay of. */
export default function FilmWithin() {
  const { shown, share } = useLoaderData<typeof loader>();
  const say = useSay();
  if (!shown.film) return <SoonSaid soon={shown.soon} now={shown.now} />;
  const { film, keeps } = shown;
  return (
    <section className="stack" aria-label={film.title}>
      <FilmBody {...{ shown, share }} home="/chaine" />
      {keeps && (
        <p>
          <Link to={`/chaine/${film.id}/reglages`}>{say(words.manage)}</Link>
        </p>
      )}
    </section>
  );
}
