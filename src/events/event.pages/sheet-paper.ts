import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openedPaper } from "../../doors/web/opened-paper.ts";
import { sheetPaper } from "../read-sheets.ts";

/** A sealed sheet, opened in the browser. */
export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const paper = fileResultOf(await web.readView(sheetPaper, params), request, web);
  return openedPaper(paper, "feuille-de-presence.pdf");
}
