import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { filePaper, letterPhoto } from "../read-domiciliations.ts";

/** A paper of the file of a firm, or the photo of a letter. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const found = params.letter
    ? fileResultOf(await web.readView(letterPhoto, params), request, web)
    : fileResultOf(await web.readView(filePaper, params), request, web);
  const headers = {
    "content-type": found.mediaType,
    "content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(found.name)}`,
    "cache-control": "private",
  };
  return new Response(Buffer.from(found.base64, "base64"), { headers });
}
