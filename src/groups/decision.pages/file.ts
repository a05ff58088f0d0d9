import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { fileResponse } from "../../doors/web/file-response.ts";
import { documentFile } from "../document-file.ts";

/** A version of a document of a group. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  return fileResponse(fileResultOf(await web.readView(documentFile, params), request, web));
}
