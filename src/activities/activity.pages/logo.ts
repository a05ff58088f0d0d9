import type { LoaderFunctionArgs } from "react-router";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { activityLogo } from "../activity-logo.ts";

/** The picture itself, told to be nothing else than the picture it is. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { mediaType, base64 } = resultOf(await web.readView(activityLogo, params), request, web.language);
  const headers = { "content-type": mediaType, "cache-control": "private, no-cache" };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
