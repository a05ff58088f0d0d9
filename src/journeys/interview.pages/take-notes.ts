import { type ActionFunctionArgs, redirect } from "react-router";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { draftFromMeeting } from "../draft-from-meeting.ts";

/** The notes of a video meeting become the draft of its record, which opens. */
export async function action({ context, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const outcome = await web.performOperation(draftFromMeeting, params, {});
  if (outcome.ok) return redirect(`/entretiens/${outcome.result.id}`);
  return formErrors(outcome.refusal, web.language);
}
