import type { WebContext } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import { cancelMeeting } from "../cancel-meeting.ts";
import { changeMeeting } from "../change-meeting.ts";
import { markAttendance } from "../mark-attendance.ts";
import { meetingTyped } from "./read-meeting-form.ts";

/** The act that a form of a meeting asks for. */
export async function actOnMeeting(web: WebContext, meeting: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  switch (form.get("intent")) {
    case "cancel":
      return web.performOperation(cancelMeeting, { meeting, why: form.get("why") }, call);
    case "change": {
      const input = { ...meetingTyped(form), meeting };
      const errors = faultsOf(changeMeeting.input, input, web.language);
      if (Object.keys(errors).length > 0) return { errors };
      return web.performOperation(changeMeeting, input, call);
    }
    default: {
      const said = [...form]
        .filter(([name, value]) => name.startsWith("came.") && value !== "")
        .map(([name, value]) => ({ registration: name.slice("came.".length), came: value === "yes" }));
      return web.performOperation(markAttendance, { meeting, said }, call);
    }
  }
}
