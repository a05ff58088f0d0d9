import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { oembedAnswer } from "../../foundation/oembed.ts";
import { say } from "../../foundation/words.ts";
import { publicEvent } from "../public-agenda.ts";
import { publicWords } from "./public-words.ts";

/** What others need to show the public agenda, or an event of it, in their pages. */
export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { origin, searchParams } = new URL(request.url);
  const { slug, name } = house.cooperative;
  const home = `${origin}/agenda-public/${slug}`;
  const asked = (searchParams.get("url") ?? "").replace(/[?#].*$/, "").replace(/\/$/, "");
  const said = { type: "rich", house: name, origin, width: 640 } as const;
  if (asked === home) {
    const title = `${say(publicWords.agenda, web.language)} · ${name}`;
    return oembedAnswer({ ...said, title, src: `${home}/integrer`, height: 640 }, searchParams);
  }
  const event = /\/([0-9a-f-]{36})$/.exec(asked)?.[1];
  if (!event || asked !== `${home}/${event}`) return new Response("404", { status: 404 });
  const found = fileResultOf(await house.readView(publicEvent, { event }), request, web);
  const framed = { ...said, title: found.event.title, src: `${asked}/integrer`, height: 360 };
  return oembedAnswer(framed, searchParams);
}
