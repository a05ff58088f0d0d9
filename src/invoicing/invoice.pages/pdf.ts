import type { LoaderFunctionArgs } from "react-router";
import { typeset } from "../../documents/index.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { invoicePaper, invoiceTemplate } from "../invoice-paper.ts";

/** The PDF of a validated invoice, made from what was frozen at its issue. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const asked = await web.readView(invoicePaper, { invoice: params.invoice });
  const { number, paper } = resultOf(asked, request, web.language);
  const pdf = await typeset(invoiceTemplate, paper);
  const name = `${number.replaceAll("/", "-")}.pdf`;
  return new Response(pdf, {
    headers: { "content-type": "application/pdf", "content-disposition": `inline; filename="${name}"` },
  });
}
