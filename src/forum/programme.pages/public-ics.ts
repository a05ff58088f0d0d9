import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { publicForumCalendar } from "../read-programme.ts";

/** The public programme, or what a visitor marked in it, as calendars subscribe to it. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const input = { edition: params.edition, list: params.list, house: house.cooperative.slug };
  const { text } = fileResultOf(await house.readView(publicForumCalendar, input), request, web);
  const headers = {
    "content-type": "text/calendar; charset=utf-8",
    "cache-control": params.list ? "no-store" : "public, max-age=300",
  };
  return new Response(text.replaceAll("{origin}", new URL(request.url).origin), { headers });
}
