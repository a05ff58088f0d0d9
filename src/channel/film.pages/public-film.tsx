import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { ComesFromLine } from "../../design/comes-from.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import type { PageAbout } from "../../doors/web/page-about.tsx";
import { Comments } from "../comment.pages/comments.tsx";
import { words as commentWords } from "../comment-words.ts";
import { filmData } from "../film-data.ts";
import { commentsPerPage, publicComments } from "../list-comments.ts";
import { publicFilm } from "../read-film.ts";
import { FilmBody } from "./film-body.tsx";
import { ChannelFrame } from "./public-channel.tsx";
import { SoonSaid } from "./soon-said.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { origin, searchParams } = new URL(request.url);
  const link = searchParams.get("cle") ?? undefined;
  const pass = searchParams.get("reseau") ?? undefined;
  const asked = { film: params.film, ...(link && { link }), ...(pass && { pass }) };
  const shown = resultOf(await house.readView(publicFilm, asked), request, web.language);
  const { cooperative } = house;
  const page = `${origin}/voir/${cooperative.slug}/${params.film}`;
  const told =
    shown.film !== null && shown.film.scope === "public"
      ? filmData(shown, { origin, page, house: cooperative })
      : null;
  const at = { film: params.film, page: searchParams.get("page") ?? undefined };
  const said = shown.film?.scope === "public" ? await house.readView(publicComments, at) : null;
  const comments = said && { ...resultOf(said, request, web.language), perPage: commentsPerPage };
  return {
    shown,
    comments,
    house: cooperative,
    share: link ? `${page}?cle=${link}` : page,
    page,
    told,
  };
}

type Loaded = Awaited<ReturnType<typeof loader>>;

/** What a public film tells of itself; what is not public is found by no search engine. */
function aboutFilm({ shown: { film }, told, house, page }: Loaded): PageAbout | null {
  if (!film || film.scope !== "public") return null;
  const oembed = `/voir/${house.slug}/oembed?url=${encodeURIComponent(page)}`;
  return {
    kind: "video.other",
    description: film.summary || film.title,
    ...(film.poster && { image: film.poster }),
    alternates: [{ type: "application/json+oembed", href: oembed, title: film.title }],
    facts: told ? [told] : [],
  };
}

/** A film that everybody may see, or whoever has its link. It plays without script too. */
export default function PublicFilmPage() {
  const loaded = useLoaderData<typeof loader>();
  const { shown, comments, house, share } = loaded;
  const say = useSay();
  if (!shown.film)
    return (
      <ChannelFrame house={house} title={shown.soon.title}>
        <SoonSaid soon={shown.soon} now={shown.now} />
      </ChannelFrame>
    );
  return (
    <ChannelFrame house={house} title={shown.film.title} about={aboutFilm(loaded)}>
      <ComesFromLine />
      <FilmBody {...{ shown, share }} home={shown.film.scope === "public" ? `/voir/${house.slug}` : null} />
      {comments && (
        <>
          <Comments {...comments} acts={null} forAll answer={undefined} />
          {comments.rule !== "off" && (
            <p>
              <a href={`/chaine/${shown.film.id}#commentaires`}>{say(commentWords.signIn)}</a>
            </p>
          )}
        </>
      )}
    </ChannelFrame>
  );
}
