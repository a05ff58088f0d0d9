import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from "react-router";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { bookableTypes } from "../bookable-types.ts";
import { openSlots } from "../open-slots.ts";
import { teamSlots } from "../team-slots.ts";
import { words } from "../words.ts";
import { actOnBooking } from "./booking.ts";
import { askedOf } from "./booking-address.ts";
import { ConfirmForm } from "./confirm-form.tsx";
import { SlotDays, TeamDays } from "./slot-days.tsx";
import { TypeChoice } from "./type-choice.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = askedOf(new URL(request.url));
  const key = crypto.randomUUID();
  if (asked.team) {
    const wanted = { name: asked.team, from: asked.from };
    const team = resultOf(await web.readView(teamSlots, wanted), request, web.language);
    return { asked, key, types: null, open: null, team };
  }
  if (!asked.type) {
    const types = resultOf(await web.readView(bookableTypes, {}), request, web.language);
    return { asked, key, types, open: null, team: null };
  }
  const { at: _, ...wanted } = asked;
  const open = resultOf(await web.readView(openSlots, wanted), request, web.language);
  return { asked, key, types: null, open, team: null };
}
export type Booking = Awaited<ReturnType<typeof loader>>;
export type Open = NonNullable<Booking["open"]>;
export type Team = NonNullable<Booking["team"]>;
export type BookingAnswer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

export function action({ context, request }: ActionFunctionArgs) {
  return actOnBooking(context.get(webContext), request);
}

/** A type, a slot, a confirmation: three steps, each an address of its own. */
export default function BookPage() {
  const { asked, key, types, open, team } = useLoaderData<typeof loader>();
  const answer = useActionData<BookingAnswer>();
  const say = useSay();
  const step = types ? 1 : asked.at ? 3 : 2;
  const title = say([words.chooseType, words.chooseSlot, words.confirmStep][step - 1] ?? words.chooseType);
  return (
    <div className="stack">
      <PageHead
        title={asked.moving ? say(words.moveAppointment) : title}
        above={<Link to="/rendez-vous">{say(words.appointments)}</Link>}
        below={open ? <TypeSaid {...open.type} /> : (team?.name ?? say(words.step, { n: step }))}
      />
      {types && <TypeChoice {...types} asked={asked} />}
      {team && <TeamDays team={team} asked={asked} />}
      {open && !asked.at && <SlotDays open={open} asked={asked} />}
      {open && asked.at && <ConfirmForm open={open} asked={asked} formKey={key} answer={answer} />}
    </div>
  );
}

function TypeSaid({ name, adviserName, minutes }: Pick<Open["type"], "name" | "adviserName" | "minutes">) {
  const say = useSay();
  return (
    <>
      {name} {say(words.withWhom, { name: adviserName })} · {say(words.minutes, { n: minutes })}
    </>
  );
}
