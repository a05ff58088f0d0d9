import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { statementPaper } from "../statement-paper.ts";

/** The statement of an activity as a PDF, of the period in the address. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const period = new URL(request.url).searchParams.get("periode") || undefined;
  const asked = { activity: params.activity, period };
  const paper = fileResultOf(await web.readView(statementPaper, asked), request, web);
  const headers = {
    "content-type": paper.mediaType,
    "content-disposition": `inline; filename="${paper.name}"`,
    "cache-control": "private, no-store",
  };
  return new Response(Buffer.from(paper.base64, "base64"), { headers });
}
