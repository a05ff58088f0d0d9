import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { changeActivity } from "../change-activity.ts";
import { closeActivity } from "../close-activity.ts";
import { joinActivity } from "../join-activity.ts";
import { leaveActivity } from "../leave-activity.ts";
import { pauseActivity } from "../pause-activity.ts";
import { resumeActivity } from "../resume-activity.ts";

/** The act a form asks for; its fields bear the intent before their name, so that each has its own id. */
export function performAct(web: WebContext, intent: string, activity: string, form: FormData) {
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const [on, since, reason] = [text("on"), text("since"), text("reason")];
  switch (intent) {
    case "join": {
      return web.performOperation(joinActivity, { activity, person: text("person"), since }, call);
    }
    case "leave": {
      const stay = { person: text("person"), until: text("until") };
      return web.performOperation(leaveActivity, { activity, ...stay }, call);
    }
    case "change": {
      const where = { kind: text("kind"), site: text("site") || null, adviser: text("adviser") || null };
      return web.performOperation(changeActivity, { activity, ...where }, call);
    }
    case "resume":
      return web.performOperation(resumeActivity, { activity, on }, call);
    case "close":
      return web.performOperation(closeActivity, { activity, on, reason }, call);
    default:
      return web.performOperation(pauseActivity, { activity, since, reason }, call);
  }
}
