import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { publicCalendar } from "../public-agenda.ts";

/** The public agenda, or one event of it, as calendars subscribe to it. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { slug, name } = house.cooperative;
  const input = { event: params.event, house: slug, name };
  const { text } = fileResultOf(await house.readView(publicCalendar, input), request, web);
  const headers = { "content-type": "text/calendar; charset=utf-8", "cache-control": "public, max-age=300" };
  return new Response(text.replaceAll("{origin}", new URL(request.url).origin), { headers });
}
