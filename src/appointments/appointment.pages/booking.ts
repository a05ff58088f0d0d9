import { redirect } from "react-router";
import { formErrors } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { bookAppointment } from "../book-appointment.ts";
import { moveAppointment } from "../move-appointment.ts";

/** What an address of the booking says: the type, from which day, which slot, for whom, what is moved. */
export function askedOf(url: URL) {
  const of = (name: string) => url.searchParams.get(name) || undefined;
  const asked = { type: of("type"), from: of("du"), member: of("membre"), moving: of("deplacer") };
  return { ...asked, at: of("a") };
}
export type Asked = ReturnType<typeof askedOf>;

/** The address of the same booking with something changed; what is undefined is left out. */
export function bookingTo(asked: Asked, change: Partial<Asked> = {}): string {
  const { type, from, member, moving, at } = { ...asked, ...change };
  const pairs = Object.entries({ type, du: from, membre: member, deplacer: moving, a: at });
  const said = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/rendez-vous/prendre?${new URLSearchParams(said)}`;
}

/** Books or moves; a refusal comes back with everything that was typed. */
export async function actOnBooking(web: WebContext, request: Request) {
  const form = await request.formData();
  const { type, member, moving } = askedOf(new URL(request.url));
  const text = (name: string) => String(form.get(name) ?? "");
  const meeting = { startsAt: text("startsAt"), mode: text("mode"), place: text("place") };
  const call = { key: text("key") };
  const outcome = moving
    ? await web.performOperation(moveAppointment, { ...meeting, appointment: moving, why: text("why") }, call)
    : await web.performOperation(bookAppointment, { ...meeting, type, member, about: text("about") }, call);
  if (outcome.ok) return redirect(`/rendez-vous/${outcome.result.id}?fait=1`);
  return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
}
