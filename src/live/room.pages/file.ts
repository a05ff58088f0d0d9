import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { fileResponse } from "../../doors/web/file-response.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { readFile } from "../read-file.ts";

/** A file of an event, for those of it: by their session, or by the key of a guest. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const { file, key, cooperative } = params;
  const { readView } = key ? await openHouse(web, cooperative) : web;
  return fileResponse(fileResultOf(await readView(readFile, { file, key }), request, web));
}
