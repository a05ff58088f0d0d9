import type { WebContext } from "../../doors/web/context.ts";
import { cancelAppointment } from "../cancel-appointment.ts";
import { confirmAppointment } from "../confirm-appointment.ts";
import { markAppointment } from "../mark-appointment.ts";

/** The act that a form of an appointment asks for. */
export function performAct(web: WebContext, appointment: string, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  const call = { key: text("key") };
  switch (text("intent")) {
    case "confirm":
      return web.performOperation(confirmAppointment, { appointment, version: text("version") }, call);
    case "cancel":
      return web.performOperation(cancelAppointment, { appointment, why: text("why") }, call);
    default: {
      const outcome = { held: text("held") === "yes", lateMinutes: text("lateMinutes") || 0 };
      return web.performOperation(markAppointment, { appointment, ...outcome }, call);
    }
  }
}
