import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { floorPicture } from "../read-floor-plans.ts";

/** The picture of a plan; its address changes with it. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const { mediaType, base64 } = fileResultOf(await web.readView(floorPicture, params), request, web);
  const headers = { "content-type": mediaType, "cache-control": "private, max-age=3600" };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
