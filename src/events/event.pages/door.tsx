import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirectDocument,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { type WebContext, webContext } from "../../doors/web/context.ts";
import { checkInDesk } from "../check-in-desk.ts";
import { doorWords } from "../door-words.ts";
import { recordArrivals } from "../record-arrivals.ts";
import { walkIn } from "../walk-in.ts";
import { DoorStory, WalkInForms } from "./door-forms.tsx";

/** No script but its own, so that all of it may be kept on the telephone that stands at the door. */
export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(checkInDesk, params), request, web.language);
  return { ...found, scanned: new URL(request.url).searchParams.get("billet"), formKey: crypto.randomUUID() };
}
export type Found = Awaited<ReturnType<typeof loader>>;

/** Without a script each line and each ticket is sent like any form. */
function performAtDoor(web: WebContext, event: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const [act = "", of = ""] = String(form.get("intent")).split(":");
  switch (act) {
    case "member":
      return web.performOperation(walkIn, { event, person: text("person") || null }, call);
    case "guest": {
      const guest = { givenName: text("givenName"), familyName: text("familyName"), email: text("email") };
      return web.performOperation(walkIn, { event, guest }, call);
    }
    case "ticket": {
      const arrivals = [{ ticket: String(form.get("ticket") ?? ""), way: "code" }];
      return web.performOperation(recordArrivals, { event, arrivals }, call);
    }
    default: {
      const arrivals = [{ registration: of, came: act === "came", way: "list" }];
      return web.performOperation(recordArrivals, { event, arrivals }, call);
    }
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { event = "" } = params;
  const outcome = await performAtDoor(web, event, form);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  throw redirectDocument(`/evenements/${event}/accueil`);
}

const spoken = [
  ...(["came", "notYet", "offline", "waits", "sent", "saidIn", "saidAgain", "saidUnknown"] as const),
  ...(["saidUnseated", "saidLater", "noCamera", "there", "scan", "stopScan", "isHere", "takeBack"] as const),
  ...(["hereLabel", "takeBackLabel"] as const),
];

/** The door of an event: a ticket is scanned or typed, or a name ticked; with a line or without. */
export default function DoorPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { event: e, rows } = found;
  const here = rows.filter(({ came }) => came).reduce((sum, { seats }) => sum + seats, 0);
  const all = rows.reduce((sum, { seats }) => sum + seats, 0);
  const said = Object.fromEntries(spoken.map((word) => [word, say(doorWords[word], wordsOfScript)]));
  const title = `${say(doorWords.desk)} · ${e.title}`;
  return (
    <main className="entrance stack door" id="door" data-event={e.id} data-words={JSON.stringify(said)}>
      <title>{title}</title>
      <p>
        <a href={`/evenements/${e.id}`}>{say(doorWords.back)}</a>
      </p>
      <h1>{title}</h1>
      <p id="door-count" className="figure">
        {say(doorWords.there, { n: here, all })}
      </p>
      <p id="door-state" className="quiet" role="status" />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <TicketForm found={found} />
      <p id="door-said" className="door-said" role="alert" />
      <label htmlFor="door-search">{say(doorWords.search)}</label>
      <input id="door-search" type="search" autoComplete="off" />
      <DoorList found={found} />
      <WalkInForms found={found} answer={answer} />
      <DoorStory found={found} />
      <script type="module" src="/check-in.js" />
    </main>
  );
}

/** What the script fills in by itself. */
const wordsOfScript = { name: "{name}", time: "{time}", n: "{n}", all: "{all}", count: "{count}" };

/** A ticket typed, or read by the camera where this browser can. */
function TicketForm({ found: { formKey, scanned } }: { found: Found }) {
  const say = useSay();
  return (
    <form method="post" id="door-ticket" className="stack" autoComplete="off">
      <input type="hidden" name="key" value={`${formKey}-ticket`} />
      <label htmlFor="ticket">{say(doorWords.ticket)}</label>
      <input
        id="ticket"
        name="ticket"
        className="door-code"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={scanned ?? ""}
        aria-describedby="ticket-help"
        required
      />
      <p id="ticket-help" className="quiet">
        {say(doorWords.ticketHelp)}
      </p>
      <div className="actions">
        <button type="submit" name="intent" value="ticket" className="button button-main">
          {say(doorWords.note)}
        </button>
        <button type="button" id="door-scan" className="button" hidden>
          {say(doorWords.scan)}
        </button>
      </div>
      <video id="door-video" muted playsInline hidden />
    </form>
  );
}

function DoorList({ found: { rows, formKey } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul id="door-list" className="todo door-list">
      {rows.map(({ id, name, seats, ticket, came, at }) => (
        <li
          key={id}
          data-registration={id}
          data-ticket={ticket}
          data-name={name}
          data-seats={seats}
          data-came={came ? "1" : ""}
          data-at={at?.toISOString() ?? ""}
        >
          <span className="todo-name">{name}</span>
          <span className="todo-detail">
            {seats > 1 && `${say(doorWords.seatsFor, { n: seats })} · `}
            <span className="door-when">
              {came && at ? say(doorWords.came, { time: formatTime(at, language) }) : say(doorWords.notYet)}
            </span>
          </span>
          <form method="post" className="todo-end">
            <input type="hidden" name="key" value={`${formKey}-${id}`} />
            <button
              type="submit"
              name="intent"
              value={`${came ? "away" : "came"}:${id}`}
              className={came ? "button" : "button button-main"}
              aria-label={say(came ? doorWords.takeBackLabel : doorWords.hereLabel, { name })}
            >
              {say(came ? doorWords.takeBack : doorWords.isHere)}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
