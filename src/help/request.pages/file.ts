import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { fileResponse } from "../../doors/web/file-response.ts";
import { requestFile } from "../views.ts";

/** A file of a request. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  return fileResponse(fileResultOf(await web.readView(requestFile, params), request, web));
}
