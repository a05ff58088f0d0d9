import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sentFile } from "../sent-file.ts";

/** A file for the payroll firm, as it was made. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const { name, mediaType, base64 } = fileResultOf(await web.readView(sentFile, params), request, web);
  const headers = {
    "content-type": `${mediaType}; charset=utf-8`,
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "no-store",
  };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
