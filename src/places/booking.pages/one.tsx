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
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { whenOf } from "../../foundation/when.ts";
import { cancelSeries } from "../cancel-series.ts";
import { changeSeries } from "../change-series.ts";
import { moveBooking } from "../move-booking.ts";
import { bookingSheet } from "../read-booking.ts";
import { words } from "../words.ts";
import { MissedDates } from "./series-done.tsx";
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
  const call = { key: String(form.get("key")) };
  const [intent, given] = String(form.get("intent")).split(":");
  if (intent === "give") {
    const outcome = await web.performOperation(cancelSeries, { ...told, scope: given }, call);
    if (!outcome.ok) return { refused: refusedAct(form, formErrors(outcome.refusal, web.language)) };
    return redirect("/lieux/reservations?fait=rendu");
  }
  const scope = text("scope");
  if (scope === "following" || scope === "all") {
    const outcome = await web.performOperation(changeSeries, { ...told, scope }, call);
    if (!outcome.ok) return { refused: refusedAct(form, formErrors(outcome.refusal, web.language)) };
    return { done: outcome.result };
  }
  const outcome = await web.performOperation(moveBooking, told, call);
  if (!outcome.ok) return { refused: refusedAct(form, formErrors(outcome.refusal, web.language)) };
  return redirect("/lieux/reservations?fait=deplace");
}

type Found = Awaited<ReturnType<typeof loader>>;

type Acted = {
  refused?: ActAnswer;
  done?: { changed: number; missed: { date: string; why: string }[] };
};

/** Move a booking, or name it anew; of a series, this date, those after, or all. */
export default function BookingPage() {
  const found = useLoaderData<typeof loader>();
  const acted = useActionData<Acted>();
  const answer = acted?.refused;
  const say = useSay();
  const when = useWhenSaid();
  const { booking, open, formKey } = found;
  return (
    <div className="stack">
      <PageHead
        title={booking.title}
        above={<Link to="/lieux/reservations">{say(words.mine)}</Link>}
        below={`${booking.roomName}, ${booking.siteName} · ${when(booking)}`}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {acted?.done && (
        <section className="panel stack" role="status">
          <h2>{say(words.seriesChanged, { n: acted.done.changed })}</h2>
          <MissedDates
            title={say(words.seriesStayed, { n: acted.done.missed.length })}
            missed={acted.done.missed}
          />
        </section>
      )}
      {open ? <MoveForm {...{ found, answer }} /> : <p>{say(words.bookingOver)}</p>}
      {open && booking.series && <GiveSeriesBack formKey={formKey} />}
    </div>
  );
}

function MoveForm({ found, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  const { booking, rooms, formKey } = found;
  const [first, last] = [whenOf(booking.from), whenOf(booking.to)];
  const known = { ...first, from: first.time, to: last.time, room: booking.room, title: booking.title };
  const field = fieldIn(answer, "move", known);
  return (
    <Form method="post" className="panel stack" noValidate>
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="key" value={formKey} />
      {booking.series && (
        <SelectField {...field("scope", "this")} label={say(words.scope)}>
          <option value="this">{say(words.scopeThis)}</option>
          <option value="following">{say(words.scopeFollowing)}</option>
          <option value="all">{say(words.scopeAll)}</option>
        </SelectField>
      )}
      <TextField {...field("title")} label={say(words.title)} maxLength={120} />
      <SelectField {...field("room")} label={say(words.where)}>
        <Choices among={rooms} />
      </SelectField>
      <TextField {...field("date")} type="date" label={say(words.day)} />
      <div className="room-fields">
        <TextField {...field("from")} type="time" step={300} label={say(words.from)} />
        <TextField {...field("to")} type="time" step={300} label={say(words.to)} />
      </div>
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.moveBooking)}
        </button>
      </div>
    </Form>
  );
}

function GiveSeriesBack({ formKey }: { formKey: string }) {
  const say = useSay();
  return (
    <div className="actions">
      {(["following", "all"] as const).map((scope) => (
        <ConfirmButton
          key={scope}
          label={say(scope === "all" ? words.cancelAll : words.cancelFollowing)}
          icon="arrow-back-up"
          effect={<p>{say(words.cancelSeriesEffect)}</p>}
          fields={{ intent: `give:${scope}`, key: `${formKey}-${scope}` }}
        />
      ))}
    </div>
  );
}
