import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { documentFile } from "../document-file.ts";

const shown = /^(application\/pdf|image\/(jpeg|png|webp))$/;

/** A version of a document: a PDF or a picture opens in the browser, the rest is taken away. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const { name, mediaType, base64 } = fileResultOf(await web.readView(documentFile, params), request, web);
  const way = shown.test(mediaType) ? "inline" : "attachment";
  const headers = {
    "content-type": mediaType,
    "content-disposition": `${way}; filename*=UTF-8''${encodeURIComponent(name)}`,
    "cache-control": "private",
  };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
