import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { oembedAnswer } from "../../foundation/oembed.ts";
import { publicProgramme } from "../read-programme.ts";

/** What others need to show a public programme in their pages: of the edition named, or the newest. */
export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { origin, searchParams } = new URL(request.url);
  const home = `${origin}/forum-public/${house.cooperative.slug}`;
  const asked = (searchParams.get("url") ?? "").replace(/[?#].*$/, "").replace(/\/$/, "");
  const edition = /\/([0-9a-f-]{36})$/.exec(asked)?.[1];
  if (asked !== home && asked !== `${home}/${edition}`) return new Response("404", { status: 404 });
  const found = fileResultOf(await house.readView(publicProgramme, { edition }), request, web);
  const framed = { type: "rich", title: found.edition.name, house: house.cooperative.name, origin } as const;
  const src = `${home}/${found.edition.id}/integrer`;
  return oembedAnswer({ ...framed, src, width: 640, height: 720 }, searchParams);
}
