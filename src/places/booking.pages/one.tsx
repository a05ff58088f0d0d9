import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Choices } from "../../design/choices.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { whenOf } from "../../foundation/when.ts";
import { moveBooking } from "../move-booking.ts";
import { bookingSheet } from "../read-booking.ts";
import { words } from "../words.ts";
import { useWhenSaid } from "./when-said.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(bookingSheet, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const told = {
    ...{ booking: params.booking, room: text("room"), title: text("title") },
    ...{ date: text("date"), from: text("from"), to: text("to") },
  };
  const outcome = await web.performOperation(moveBooking, told, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect("/lieux/reservations?fait=deplace");
}

/** Move a booking, or name it anew. */
export default function BookingPage() {
  const { booking, rooms, open, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const when = useWhenSaid();
  const [first, last] = [whenOf(booking.from), whenOf(booking.to)];
  const known = { ...first, from: first.time, to: last.time, room: booking.room, title: booking.title };
  const field = fieldIn(answer, "move", known);
  return (
    <div className="stack">
      <PageHead
        title={booking.title}
        above={<Link to="/lieux/reservations">{say(words.mine)}</Link>}
        below={`${booking.roomName}, ${booking.siteName} · ${when(booking)}`}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {open ? (
        <Form method="post" className="panel stack" noValidate>
          <input type="hidden" name="intent" value="move" />
          <input type="hidden" name="key" value={formKey} />
          <TextField {...field("title")} label={say(words.title)} maxLength={120} />
          <SelectField {...field("room")} label={say(words.where)}>
            <Choices among={rooms} />
          </SelectField>
          <TextField {...field("date")} type="date" label={say(words.day)} />
          <div className="day-fields">
            <TextField {...field("from")} type="time" step={300} label={say(words.from)} />
            <TextField {...field("to")} type="time" step={300} label={say(words.to)} />
          </div>
          <div className="actions">
            <button type="submit" className="button button-main">
              {say(words.moveBooking)}
            </button>
          </div>
        </Form>
      ) : (
        <p>{say(words.bookingOver)}</p>
      )}
    </div>
  );
}
