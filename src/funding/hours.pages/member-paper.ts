import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openedPaper } from "../../doors/web/opened-paper.ts";
import { memberHoursPaper } from "../member-hours.ts";

/** One's certificate of hours of support, opened in the browser. */
export async function loader({ context, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const paper = fileResultOf(await web.readView(memberHoursPaper, {}), request, web);
  return openedPaper(paper, "attestation-accompagnement.pdf");
}
