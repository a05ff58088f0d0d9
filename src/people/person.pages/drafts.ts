import type { ActionFunctionArgs } from "react-router";
import { webContext } from "../../doors/web/context.ts";
import { keepDraft } from "../keep-draft.ts";

/** Takes what is typed in a form, from the page's script. */
export async function action({ context, request }: ActionFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const input: unknown = await request.json().catch(() => null);
  const kept = await web.performOperation(keepDraft, input, {});
  return kept.ok ? Response.json(kept.result) : new Response(null, { status: 422 });
}
