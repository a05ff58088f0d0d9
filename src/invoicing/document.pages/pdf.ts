import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { documentPaper } from "../document-paper.ts";
import { keepDocumentPaper } from "../keep-paper.ts";

/** The PDF of an issued document: made the first time, the same bytes ever after. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const document = params.invoice ?? params.quote;
  const look = async () => fileResultOf(await web.readView(documentPaper, { document }), request, web);
  let { kept } = await look();
  if (!kept) {
    fileResultOf(await web.performOperation(keepDocumentPaper, { document }, {}), request, web);
    ({ kept } = await look());
  }
  if (!kept) throw new Error(`the paper of ${document} was made and is not kept`);
  return new Response(Buffer.from(kept.base64, "base64"), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${kept.name}"`,
      etag: `"${kept.paper}"`,
    },
  });
}
