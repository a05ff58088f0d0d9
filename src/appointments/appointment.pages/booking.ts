import { redirect } from "react-router";
import { formErrors } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { bookAppointment } from "../book-appointment.ts";
import { moveAppointment } from "../move-appointment.ts";
import { askedOf } from "./booking-address.ts";

/** Books or moves; a refusal comes back with everything that was typed. */
export async function actOnBooking(web: WebContext, request: Request) {
  const form = await request.formData();
  const { type, member, moving } = askedOf(new URL(request.url));
  const text = (name: string) => String(form.get(name) ?? "");
  const meeting = { startsAt: text("startsAt"), mode: text("mode"), place: text("place") };
  const call = { key: text("key") };
  const outcome = moving
    ? await web.performOperation(moveAppointment, { ...meeting, appointment: moving, why: text("why") }, call)
    : await web.performOperation(
        bookAppointment,
        { ...meeting, type, member, about: text("about"), zone: text("zone") },
        call,
      );
  if (outcome.ok) return redirect(`/rendez-vous/${outcome.result.id}?fait=1`);
  return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
}
