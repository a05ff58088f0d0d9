import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openedPaper } from "../../doors/web/opened-paper.ts";
import { reportPaper } from "../read-report.ts";
import { periodOf } from "./period.ts";

/** The report of a convention as a PDF. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const asked = { convention: params.convention, ...periodOf(request) };
  const paper = fileResultOf(await web.readView(reportPaper, asked), request, web);
  return openedPaper(paper, "bilan.pdf");
}
