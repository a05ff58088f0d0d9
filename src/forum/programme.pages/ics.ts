import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { programmeCalendar } from "../read-programme.ts";

/** The programme as a calendar takes it: all of it, one’s own, what one marked. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams, origin } = new URL(request.url);
  const asked = { edition: params.edition, part: searchParams.get("part") ?? undefined };
  const { text } = fileResultOf(await web.readView(programmeCalendar, asked), request, web);
  const headers = { "content-type": "text/calendar; charset=utf-8", "cache-control": "no-store" };
  return new Response(text.replaceAll("{origin}", origin), { headers });
}
