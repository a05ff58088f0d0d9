import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { answerPaper } from "../read-requests.ts";
import { openedPaper } from "./paper.ts";

/** The letter that answers a request. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  return openedPaper(fileResultOf(await web.readView(answerPaper, params), request, web), "reponse.pdf");
}
