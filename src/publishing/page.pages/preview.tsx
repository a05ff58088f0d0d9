import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse } from "../../doors/web/open-house.ts";
import { Blocks } from "../site.pages/blocks.tsx";
import { loadLists } from "../site.pages/load-lists.ts";
import { Opening } from "../site.pages/page.tsx";
import { readPage } from "../views.ts";
import { words } from "../words.ts";

export const handle = { bare: true };
export const headers = () => ({ "cache-control": "no-store", "x-robots-tag": "noindex" });

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const version = new URL(request.url).searchParams.get("version") ?? undefined;
  const found = resultOf(await web.readView(readPage, { page: params.page, version }), request, web.language);
  const slug = web.cooperative?.slug ?? "";
  const house = await openHouse(web, slug);
  const told = await loadLists(found.lists, { readView: house.readView, slug, request, web });
  const { written, pictures, figures, read, home, page } = found;
  return { written, pictures, figures, told, read, home, page: page.id, house: house.cooperative };
}

/** A version as a stranger would see it. */
export default function PreviewPage() {
  const { house, read, home, page, ...shown } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <HousePage
      house={house}
      title={read.title}
      wide
      opening={<Opening title={read.title} description={read.description} {...{ house, home }} />}
    >
      <p className="notice">
        {say(words.previewed, { n: read.version })}{" "}
        <a href={`/cooperative/site/${page}`}>{say(words.site)}</a>
      </p>
      <Blocks {...shown} slug={house.slug} />
    </HousePage>
  );
}
