import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirectDocument,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse, secretPage, tooMany } from "../../doors/web/open-house.ts";
import { drawHouseKey } from "../../foundation/house-key.ts";
import { refusals } from "../../foundation/refusals.ts";
import { acceptOffer } from "../accept-offer.ts";
import { askSilence } from "../ask-silence.ts";
import { changeRegistration } from "../change-registration.ts";
import { enterByKey } from "../enter-by-key.ts";
import { seatingMarks } from "../event.pages/event-words.ts";
import { SeatsField, useWhen } from "../event.pages/own-panel.tsx";
import { leave } from "../leave.ts";
import { ownRegistration } from "../public-agenda.ts";
import { qrOf } from "../qr.ts";
import { words } from "../words.ts";
import { EventSaid } from "./event-said.tsx";
import { publicWords } from "./public-words.ts";

export const handle = { bare: true };
export const headers = () => secretPage;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const outcome = await house.readView(ownRegistration, { key: params.key });
  const done = new URL(request.url).searchParams.has("fait");
  const common = { house: house.cooperative, done, ownKey: params.key, key: crypto.randomUUID() };
  if (outcome.ok) {
    const { registration, event } = outcome.result;
    const address = `${new URL(request.url).origin}/evenements/${event.id}/accueil`;
    const confirmed = registration.seating === "confirmed";
    const qr = confirmed ? await qrOf(`${address}?billet=${registration.ticket}`) : null;
    return { ...common, own: outcome.result, qr };
  }
  const status = outcome.refusal.code === refusals.notFound.code ? 404 : 503;
  return data({ ...common, own: null, qr: null }, { status });
}
type Loaded = Exclude<Awaited<ReturnType<typeof loader>>, { type: string }>;
type Own = NonNullable<Loaded["own"]>;
type Answer = { errors: FieldErrors; whole?: string | undefined };

export async function action({ context, request, params }: ActionFunctionArgs): Promise<Answer> {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const form = await request.formData();
  const whole = await tooMany(web, house, { act: "event-own", most: 20 });
  if (whole) return { errors: {}, whole };
  const key = params.key ?? "";
  const call = { key: String(form.get("key") ?? crypto.randomUUID()) };
  const [here, { slug }] = [`/agenda-public/${house.cooperative.slug}/inscription/${key}`, house.cooperative];
  const told = { key, mode: String(form.get("mode")), seats: Number(form.get("seats")) };
  const intent = String(form.get("intent"));
  if (intent === "enter") {
    const { secret, hash } = drawHouseKey(slug);
    const entered = await house.performOperation(enterByKey, { key, hash }, call);
    if (!entered.ok) return formErrors(entered.refusal, web.language);
    throw redirectDocument(`/visio/${secret}`);
  }
  const silence = intent === "silence" || form.get("List-Unsubscribe") === "One-Click";
  const outcome = silence
    ? await house.performOperation(askSilence, { key }, call)
    : intent === "accept"
      ? await house.performOperation(acceptOffer, { key }, call)
      : intent === "leave"
        ? await house.performOperation(leave, { key }, call)
        : await house.performOperation(changeRegistration, told, call);
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  throw redirectDocument(`${here}?fait=1`);
}

/** A guest’s own page: the ticket first, then what they may change. */
export default function OwnRegistrationPage() {
  const { own, house, done, key, ownKey, qr } = useLoaderData<Loaded>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const home = `/agenda-public/${house.slug}`;
  if (!own)
    return (
      <HousePage house={house} title={say(publicWords.gone)}>
        <p>{say(publicWords.goneText)}</p>
      </HousePage>
    );
  const { registration: r, event: e } = own;
  return (
    <HousePage house={house} title={e.title}>
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {done && !answer && <p role="status">{say(publicWords.done)}</p>}
      <section className="panel stack" aria-label={say(words.yourSeat)}>
        <h2>{r.name}</h2>
        <p>
          <StateMark {...seatingMarks[r.seating]} label={say(words[`seating-${r.seating}`])} />
        </p>
        <p>{say(words.seatsHeld, { n: r.seats, mode: say(words[`at-${r.mode}`]) })}</p>
        {r.rank !== null && <p>{say(words.yourRank, { n: r.rank, mode: say(words[`at-${r.mode}`]) })}</p>}
        {qr && (
          <>
            <img className="ticket-code" src={qr} alt={say(words.ticket, { ticket: r.ticket })} width={220} />
            <p>
              <strong className="figure">{say(words.ticket, { ticket: r.ticket })}</strong>
            </p>
            <p className="quiet">{say(publicWords.showAtDoor)}</p>
          </>
        )}
        <Join own={own} formKey={key} />
        <RoomLink own={own} at={`${home}/inscription/${ownKey}/direct`} />
        {e.note && <p className="told">{e.note}</p>}
        <Acts own={own} formKey={key} />
      </section>
      <EventSaid event={e} />
      <Silence quiet={own.quiet} formKey={key} />
    </HousePage>
  );
}

/** No letter any more but those about the seat. */
function Silence({ quiet, formKey }: { quiet: boolean; formKey: string }) {
  const say = useSay();
  if (quiet) return <p className="quiet">{say(publicWords.silent)}</p>;
  return (
    <form method="post" className="actions">
      <input type="hidden" name="key" value={`${formKey}-silence`} />
      <button type="submit" name="intent" value="silence" className="button button-quiet">
        {say(words.askSilence)}
      </button>
      <span className="quiet">{say(publicWords.silenceWhy)}</span>
    </form>
  );
}

/** The address outside where they join, or our own room by video. */
function Join({ own: { link, ours }, formKey }: { own: Own; formKey: string }) {
  const say = useSay();
  if (link)
    return (
      <p>
        <a className="button button-main" href={link} rel="noreferrer">
          {say(publicWords.join)}
        </a>
      </p>
    );
  if (!ours) return null;
  return (
    <form method="post">
      <input type="hidden" name="key" value={`${formKey}-enter`} />
      <button type="submit" name="intent" value="enter" className="button button-main">
        {say(publicWords.join)}
      </button>
    </form>
  );
}

/** Where they ask, vote and open files. */
function RoomLink({ own: { registration, event }, at }: { own: Own; at: string }) {
  const say = useSay();
  const off = event.state === "cancelled" || event.state === "postponed";
  if (registration.seating !== "confirmed" || off) return null;
  return (
    <p>
      <a className="button" href={at}>
        {say(publicWords.room)}
      </a>
    </p>
  );
}

function Acts({ own, formKey }: { own: Own; formKey: string }) {
  const say = useSay();
  const when = useWhen();
  const { registration: r, event: e, leavesUntil, mostSeats } = own;
  const other = e.modes.find(({ mode }) => mode !== r.mode);
  if (r.seating === "ended" || e.state === "ended" || e.state === "cancelled") return null;
  const offered = r.seating === "offered";
  return (
    <>
      {offered && r.heldUntil && <p>{say(words.keepsUntil, when(r.heldUntil))}</p>}
      {!offered && mostSeats > 1 && (
        <form method="post" className="actions">
          <input type="hidden" name="key" value={`${formKey}-seats`} />
          <input type="hidden" name="mode" value={r.mode} />
          <SeatsField most={mostSeats} now={r.seats} />
          <button type="submit" name="intent" value="change" className="button">
            {say(words.changeSeats)}
          </button>
        </form>
      )}
      <form method="post" className="actions">
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="seats" value={r.seats} />
        {offered && (
          <button type="submit" name="intent" value="accept" className="button button-main">
            {say(words.accept)}
          </button>
        )}
        {r.seating === "confirmed" && other && (
          <>
            <input type="hidden" name="mode" value={other.mode} />
            <button type="submit" name="intent" value="change" className="button">
              {say(other.left >= r.seats ? words.switchTo : words.waitFor, {
                mode: say(words[`at-${other.mode}`]),
              })}
            </button>
          </>
        )}
        <button type="submit" name="intent" value="leave" className="button button-danger">
          {say(offered ? words.decline : r.seating === "waiting" ? words.leaveQueue : words.giveBack)}
        </button>
      </form>
      {r.seating === "confirmed" && <p className="quiet">{say(words.giveBackWhy, when(leavesUntil))}</p>}
    </>
  );
}
