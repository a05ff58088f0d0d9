import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openedPaper } from "../../doors/web/opened-paper.ts";
import { outcomePaper } from "../outcome-paper.ts";

/** What proves an outcome, opened in the browser. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const paper = fileResultOf(await web.readView(outcomePaper, params), request, web);
  return openedPaper(paper, "justificatif");
}
