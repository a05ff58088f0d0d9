import type { LoaderFunctionArgs } from "react-router";
import { requestPaper } from "../../documents/index.ts";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";

/** The paper put to signature, opened in the browser; its evidence as a file. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const evidence = new URL(request.url).pathname.endsWith("/preuve.json");
  const asked = { request: params.request, evidence: String(evidence) };
  const { mediaType, base64 } = fileResultOf(await web.readView(requestPaper, asked), request, web);
  const disposition = evidence ? 'attachment; filename="preuve-de-signature.json"' : "inline";
  const headers = {
    "content-type": mediaType,
    "content-disposition": disposition,
    "cache-control": "private",
  };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
