import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { absencePaper } from "../absence-paper.ts";

/** The paper of an absence, opened in the browser. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const { mediaType, base64 } = fileResultOf(await web.readView(absencePaper, params), request, web);
  const headers = { "content-type": mediaType, "content-disposition": "inline", "cache-control": "private" };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
