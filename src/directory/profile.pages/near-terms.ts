import type { LoaderFunctionArgs } from "react-router";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { suggestTerms } from "../term-views.ts";

/** What the profile asks while a skill is typed. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const q = new URL(request.url).searchParams.get("q") ?? "";
  return resultOf(await web.readView(suggestTerms, { q }), request, web.language);
}
