import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { contractDraftPaper } from "../print-contract.ts";

/** The paper of a draft as it would be signed today. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const asked = await web.readView(contractDraftPaper, { contract: params.contract });
  const { mediaType, base64 } = fileResultOf(asked, request, web);
  const headers = { "content-type": mediaType, "content-disposition": "inline", "cache-control": "private" };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
