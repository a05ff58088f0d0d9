import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { readEntryPaper } from "../read-entry-paper.ts";

/** A paper as it came, opened in the browser; an XML as its text, which can neither run nor fetch. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const asked = await web.readView(readEntryPaper, params);
  const { name, mediaType, base64 } = fileResultOf(asked, request, web);
  const type = mediaType === "application/xml" ? "text/plain; charset=utf-8" : mediaType;
  const disposition = `inline; filename*=UTF-8''${encodeURIComponent(name)}`;
  const headers = { "content-type": type, "content-disposition": disposition, "cache-control": "private" };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
