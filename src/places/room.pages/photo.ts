import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { roomPhoto } from "../room-photo.ts";

/** What a place looks like. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const { mediaType, base64 } = fileResultOf(await web.readView(roomPhoto, params), request, web);
  const headers = { "content-type": mediaType, "cache-control": "private, max-age=3600" };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
