import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { readEvent } from "../read-event.ts";

/** The event as a calendar takes it. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { calendar } = fileResultOf(await web.readView(readEvent, params), request, web);
  const text = (calendar ?? "").replaceAll("{origin}", new URL(request.url).origin);
  const headers = { "content-type": "text/calendar; charset=utf-8", "cache-control": "no-store" };
  return new Response(text, { status: calendar ? 200 : 404, headers });
}
