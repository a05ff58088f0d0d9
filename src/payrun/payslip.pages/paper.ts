import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { payslipPaper } from "../payslip-paper.ts";

/** A payslip as it came, opened in the browser. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const { name, mediaType, base64 } = fileResultOf(await web.readView(payslipPaper, params), request, web);
  const headers = {
    "content-type": mediaType,
    "content-disposition": `inline; filename="${name}"`,
    "cache-control": "no-store",
  };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
