import type { LoaderFunctionArgs } from "react-router";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { similarThreads } from "../list-threads.ts";

/** What the page that begins a thread asks while its title is typed. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const title = new URL(request.url).searchParams.get("titre") ?? "";
  return resultOf(await web.readView(similarThreads, { title }), request, web.language);
}
