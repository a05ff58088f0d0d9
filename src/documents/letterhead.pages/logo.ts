import { data, type LoaderFunctionArgs } from "react-router";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { letterhead } from "../read-letterhead.ts";

/** The picture itself, told to be nothing else than the picture it is. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { logo } = resultOf(await web.readView(letterhead, {}), request, web.language);
  if (!logo) throw data(null, { status: 404 });
  const headers = { "content-type": logo.mediaType, "cache-control": "private, no-cache" };
  return new Response(Buffer.from(logo.base64, "base64"), { headers });
}
