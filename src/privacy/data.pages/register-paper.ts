import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { registerPaper } from "../print-register.ts";
import { openedPaper } from "./paper.ts";

/** The register as a PDF. */
export async function loader({ context, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  return openedPaper(fileResultOf(await web.readView(registerPaper, {}), request, web), "registre.pdf");
}
