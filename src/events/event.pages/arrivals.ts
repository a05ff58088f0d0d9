import type { ActionFunctionArgs } from "react-router";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { checkInDesk } from "../check-in-desk.ts";
import { recordArrivals } from "../record-arrivals.ts";

/** Takes what a telephone noted at the door, and tells it what the others did. */
export async function action({ context, request, params }: ActionFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const { event = "" } = params;
  const { arrivals } = (await request.json()) as { arrivals: unknown[] };
  const answers =
    arrivals.length > 0 ? await web.performOperation(recordArrivals, { event, arrivals }, {}) : null;
  if (answers && !answers.ok) {
    const signedOut = answers.refusal.code === "foundation.sign-in-first";
    return Response.json({ kept: false, signedOut, why: sayRefusal(answers.refusal, web.language) });
  }
  const desk = await web.readView(checkInDesk, { event });
  const rows = desk.ok ? desk.result.rows.map(({ id, came, at }) => ({ id, came, at })) : [];
  return Response.json({ kept: true, answers: answers?.result.answers ?? [], rows });
}
