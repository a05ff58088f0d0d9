import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { oneAppointment } from "../read-appointment.ts";

/** The appointment as a calendar takes it. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = fileResultOf(await web.readView(oneAppointment, params), request, web);
  const text = (found.calendar ?? "").replaceAll("{origin}", new URL(request.url).origin);
  const headers = { "content-type": "text/calendar; charset=utf-8", "cache-control": "no-store" };
  return new Response(text, { status: found.calendar ? 200 : 404, headers });
}
