import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { billPaper } from "../bill-paper.ts";

/** The invoice as it came, opened in the browser. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const { mediaType, base64 } = fileResultOf(await web.readView(billPaper, params), request, web);
  const headers = { "content-type": mediaType, "content-disposition": "inline", "cache-control": "private" };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
