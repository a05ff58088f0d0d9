import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirectDocument,
  useActionData,
  useLoaderData,
} from "react-router";
import { ComesFromLine } from "../../design/comes-from.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, TextField } from "../../design/field.tsx";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { type PublicHouse, webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse, tooMany } from "../../doors/web/open-house.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { faultsOf } from "../../foundation/input.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { holdSeats } from "../hold-seats.ts";
import { eventLd } from "../json-ld.ts";
import { publicEvent } from "../public-agenda.ts";
import { registerGuest } from "../register-guest.ts";
import { words } from "../words.ts";
import { EventSaid, HoldForm } from "./event-said.tsx";
import { findableOf } from "./findable.ts";
import { publicWords } from "./public-words.ts";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { searchParams, origin } = new URL(request.url);
  const input = { event: params.event, hold: searchParams.get("places") ?? undefined };
  const found = resultOf(await house.readView(publicEvent, input), request, web.language);
  const url = `${origin}/agenda-public/${house.cooperative.slug}/${params.event}`;
  return {
    ...found,
    whyNot: found.whyNot && sayRefusal(found.whyNot, web.language),
    ...{ house: house.cooperative, hold: input.hold ?? null, queue: searchParams.get("file") },
    ...{ sent: searchParams.has("envoye"), key: crypto.randomUUID() },
    oembed: `/agenda-public/${house.cooperative.slug}/oembed?url=${encodeURIComponent(url)}`,
    facts: [eventLd(findableOf(found.event), { url, house: house.cooperative })],
  };
}
export type Loaded = Awaited<ReturnType<typeof loader>>;
type Answer = { errors: FieldErrors; whole?: string | undefined; typed: Readonly<Record<string, string>> };

type Acting = { house: PublicHouse; event: string; form: FormData };

/** First the seats, which are kept a quarter of an hour; then who comes. */
async function hold({ house, event, form }: Acting, language: string): Promise<Answer> {
  const [mode, left] = String(form.get("mode")).split(":");
  const address = `/agenda-public/${house.cooperative.slug}/${event}`;
  const typed = typedOf(form);
  if (left === "0") throw redirectDocument(`${address}?file=${mode}#form`);
  const input = { event, mode, seats: form.get("seats") ?? 1 };
  const outcome = await house.performOperation(holdSeats, input, { key: String(form.get("key")) });
  if (outcome.ok) throw redirectDocument(`${address}?places=${outcome.result.id}#form`);
  return { ...formErrors(outcome.refusal, language), typed };
}

export async function action({ context, request, params }: ActionFunctionArgs): Promise<Answer> {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const form = await request.formData();
  const typed = typedOf(form);
  const { event = "" } = params;
  const text = (name: string) => String(form.get(name) ?? "");
  const whole = await tooMany(web, house, { act: "event", most: 12 });
  if (whole) return { errors: {}, whole, typed };
  if (form.get("intent") === "hold") return hold({ house, event, form }, web.language);
  const input = {
    ...{ event, hold: text("hold") || null, mode: text("mode"), seats: text("seats") || 1 },
    ...{ givenName: text("givenName"), familyName: text("familyName"), email: text("email") },
  };
  const errors = faultsOf(registerGuest.input, input, web.language);
  if (Object.keys(errors).length > 0) return { errors, typed };
  const often = await tooMany(web, house, { act: "event-mail", email: input.email });
  if (often) return { errors: {}, whole: often, typed };
  const outcome = await house.performOperation(registerGuest, input, { key: text("key") });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed };
  throw redirectDocument(`/agenda-public/${house.cooperative.slug}/${event}?envoye=1`);
}

/** An event that anybody may come to, with what search engines read of it. */
export default function PublicEventPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const { event: e, house, sent, whyNot, held, queue, facts, oembed } = found;
  const home = `/agenda-public/${house.slug}`;
  const filling = held ? !held.over : queue !== null;
  return (
    <HousePage
      house={house}
      title={e.title}
      crumbs={[{ href: home, label: say(publicWords.agenda) }]}
      about={{
        description: e.about || e.title,
        alternates: [{ type: "application/json+oembed", href: oembed, title: e.title }],
        facts,
      }}
    >
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {sent && <p role="status">{say(publicWords.sent)}</p>}
      <ComesFromLine />
      <EventSaid event={e} />
      {!sent && whyNot && <p>{whyNot}</p>}
      {!sent && !whyNot && held?.over && <p role="status">{say(publicWords.heldOver)}</p>}
      {!sent && !whyNot && !filling && <HoldForm found={found} />}
      {!sent && !whyNot && filling && <WhoForm found={found} answer={answer} />}
      <p>
        <a href={`${home}/${e.id}/agenda.ics`}>{say(words.calendarFile)}</a> ·{" "}
        <a href={home}>{say(publicWords.all)}</a>
      </p>
    </HousePage>
  );
}

/** Who comes, on the seats that are kept meanwhile, or in the queue. */
function WhoForm({ found, answer }: { found: Loaded; answer: Answer | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const { held, hold, queue, key } = found;
  const field = (name: string) => ({
    ...{ name, errors: answer?.errors, defaultValue: answer?.typed[name] ?? "" },
  });
  const time = held?.heldUntil ? formatTime(held.heldUntil, language) : "";
  return (
    <form method="post" className="stack" id="form" noValidate>
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="hold" value={held ? (hold ?? "") : ""} />
      <input type="hidden" name="mode" value={held?.mode ?? queue ?? ""} />
      <input type="hidden" name="seats" value={held?.seats ?? 1} />
      <fieldset className="panel">
        <legend>{say(words.yourSeat)}</legend>
        <p className="told">
          {held ? say(publicWords.heldFor, { n: held.seats, time }) : say(publicWords.queue)}
        </p>
        <TextField {...field("givenName")} label={say(words.givenName)} autoComplete="given-name" />
        <TextField {...field("familyName")} label={say(words.familyName)} autoComplete="family-name" />
        <TextField {...field("email")} type="email" label={say(words.email)} autoComplete="email" />
        <p className="told">{say(publicWords.data)}</p>
      </fieldset>
      <div className="actions">
        <button type="submit" name="intent" value="who" className="button button-main">
          {say(held ? publicWords.confirm : publicWords.enterQueue)}
        </button>
      </div>
    </form>
  );
}
