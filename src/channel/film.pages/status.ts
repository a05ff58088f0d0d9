import type { LoaderFunctionArgs } from "react-router";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { filmStatus } from "../read-film.ts";

/** How far the file of a film is, asked again and again by its page. */
export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(filmStatus, { film: params.film }), request, web.language);
  return Response.json(found, { headers: { "cache-control": "no-store" } });
}
