import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { bookRoom } from "../book-room.ts";
import { type PricedAnswer, priceIn } from "../booking.pages/agree.tsx";
import { ownBalances } from "../read-plans.ts";
import { roomSheet } from "../read-room.ts";
import { words } from "../words.ts";
import { BookForm } from "./book-form.tsx";
import { DayOfRoom } from "./day-of-room.tsx";
import { RoomFacts } from "./room-facts.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams;
  const input = { ...params, date: search.get("date") || undefined };
  const found = resultOf(await web.readView(roomSheet, input), request, web.language);
  const { rows: balances } = resultOf(await web.readView(ownBalances, {}), request, web.language);
  const asked = { from: search.get("from") ?? "", to: search.get("to") ?? "" };
  return { ...found, asked, balances, own: web.hat?.activity?.id ?? "", formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const told = {
    ...{ room: params.room, date: text("date"), from: text("from"), to: text("to"), title: text("title") },
    ...{ discreet: form.has("book.discreet"), activity: text("activity") || null },
    agreedCents: text("agreedCents") || "0",
  };
  const outcome = await web.performOperation(bookRoom, told, { key: String(form.get("key")) });
  if (!outcome.ok) {
    const refused = refusedAct(form, formErrors(outcome.refusal, web.language));
    return { ...refused, price: priceIn(outcome.refusal) };
  }
  const said = outcome.result.asked ? "demande" : "reserve";
  return redirect(`/lieux/reservations?fait=${said}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** A place: what it offers, what takes it that day, and the form to book it. */
export default function RoomPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<PricedAnswer>();
  const say = useSay();
  const { room, partNames } = found;
  return (
    <div className="stack">
      <PageHead
        title={room.name}
        above={<Link to="/lieux">{say(words.places)}</Link>}
        below={
          <>
            {room.siteName} · <RoomFacts {...room} />
          </>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="room-beside">
        <div className="stack">
          <DayOfRoom {...found} />
          <section className="panel stack" aria-label={room.name}>
            {room.photo && (
              <img
                className="room-photo"
                src={`/lieux/salles/${room.id}/photo`}
                alt={say(words.photoOf, { name: room.name })}
              />
            )}
            {partNames.length > 0 && <p>{say(words.madeOf, { names: partNames.join(", ") })}</p>}
            {room.accessNotes && <Fact label={say(words.accessNotes)} text={room.accessNotes} />}
            {room.accessibility && <Fact label={say(words.accessibility)} text={room.accessibility} />}
            {room.beforeMinutes + room.afterMinutes > 0 && (
              <p className="quiet">
                {say(words.blockedAround, { before: room.beforeMinutes, after: room.afterMinutes })}
              </p>
            )}
          </section>
        </div>
        {!room.retired && <BookForm {...{ found, answer }} />}
      </div>
    </div>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <p>
      <strong>{label}</strong>
      <br />
      {text}
    </p>
  );
}
