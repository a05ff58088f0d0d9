import { useCallback, useMemo, useRef, useState } from "react";
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useFetcher,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { clockOf, minuteOf } from "../../foundation/when.ts";
import { clashesOf } from "../clash.ts";
import { ForumTabs } from "../edition.pages/forum-tabs.tsx";
import { placeSession } from "../place-session.ts";
import { programmeWords as words } from "../programme-words.ts";
import { readEditor } from "../read-editor.ts";
import { releaseProgramme } from "../release-programme.ts";
import { Clashes, useClashSaid } from "./clashes.tsx";
import { Block, Grid } from "./grid.tsx";
import { PlaceForm } from "./place-form.tsx";
import { laidOf, type Place, placesOf, type Session } from "./placing.ts";
import { ReleaseForm } from "./release-form.tsx";
import { useCarry } from "./use-carry.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readEditor, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { edition } = params;
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  if (form.get("intent") === "release") {
    const told = { edition, name: text("name"), why: text("why"), despite: form.has("release.despite") };
    const outcome = await web.performOperation(releaseProgramme, told, call);
    if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
    return redirect(`/forum/${edition}/grille?fait=1`);
  }
  const minutes = text("minutes") || null;
  const place = { venue: text("venue"), date: text("date"), from: text("from"), minutes };
  const told = { proposal: text("session"), place: form.has("out") ? null : place };
  const outcome = await web.performOperation(placeSession, told, call);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/forum/${edition}/grille`);
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** The programme being made: rooms beside hours, what stands in the way said while a session is held. */
export default function EditorPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { edition: e } = found;
  const making = useMaking(found);
  const { places, clashes, carry, said, refused } = making;
  const loose = found.sessions.filter(({ id }) => !places.has(id));
  const shown = answer ?? refused;
  return (
    <div className="stack">
      <PageHead title={say(words.editor)} above={<Link to={`/forum/${e.id}`}>{e.name}</Link>} />
      <ForumTabs edition={e} keeps />
      <ErrorSummary errors={shown?.errors} whole={shown?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(words.released)}</p>}
      <p className="quiet">{say(words.gridHelp)}</p>
      <p className="unseen" aria-live="assertive">
        {said}
      </p>
      <div className="forum-making">
        <div className="stack">
          <Grid {...{ found, places, clashes, carry }} />
        </div>
        <div className="stack">
          <section className="panel stack" aria-label={say(words.unplaced)}>
            <h2>{say(words.unplaced)}</h2>
            {loose.length === 0 && <p>{say(words.allPlaced)}</p>}
            <div className="forum-loose">
              {loose.map((session) => (
                <Block key={session.id} {...{ found, session, clashes, carry }} />
              ))}
            </div>
          </section>
          <Clashes clashes={clashes} />
          <PlaceForm found={found} answer={answer} />
        </div>
      </div>
      <ReleaseForm found={found} answer={answer} />
    </div>
  );
}

type Places = ReadonlyMap<string, Place & { minutes: number }>;

/** What is on its way stands already where it goes. */
function withSent(known: Places, sent: FormData | undefined): Places {
  const session = String(sent?.get("place.session") ?? "");
  if (!sent || !session) return known;
  if (sent.has("out")) return new Map([...known].filter(([id]) => id !== session));
  return new Map(known).set(session, {
    ...{ venue: String(sent.get("place.venue")), date: String(sent.get("place.date")) },
    minute: minuteOf(String(sent.get("place.from"))),
    minutes: Number(sent.get("place.minutes")),
  });
}

/** One after the other: the next leaves once the last was answered, so that what was done last holds. */
function useInTurn(submit: ReturnType<typeof useFetcher>["submit"]) {
  const [waiting, setWaiting] = useState<readonly FormData[]>([]);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const send = useCallback(
    (fields: Readonly<Record<string, string>>) => {
      const sent = new FormData();
      for (const [name, value] of Object.entries(fields)) sent.set(name, value);
      setWaiting((before) => [...before, sent]);
      const leave = async () => {
        await submit(sent, { method: "post" });
        setWaiting((before) => before.filter((one) => one !== sent));
      };
      last.current = last.current.then(leave, leave);
    },
    [submit],
  );
  return { waiting, send };
}

/** Where each session stands: as kept, as just put down, as held; and what is then in the way. */
function useMaking(found: Found) {
  const say = useSay();
  const clashSaid = useClashSaid();
  const fetcher = useFetcher<ActAnswer>();
  const [told, setTold] = useState("");
  const { waiting, send } = useInTurn(fetcher.submit);
  const kept = useMemo(
    () => [fetcher.formData, ...waiting].reduce<Places>(withSent, placesOf(found)),
    [found, fetcher.formData, waiting],
  );
  const nameOf = useCallback(
    (venue: string) => found.venues.find(({ id }) => id === venue)?.name ?? "",
    [found],
  );
  const put = useCallback(
    (session: Session, { venue, date, minute }: Place, minutes: number) => {
      const from = clockOf(minute);
      const about = { session: session.id, venue, date, from, minutes: String(minutes) };
      const fields = Object.entries(about).map(([name, value]) => [`place.${name}`, value]);
      const sent = { ...Object.fromEntries(fields), intent: "place", key: crypto.randomUUID() };
      setTold(say(words.put, { title: session.title, place: nameOf(venue), time: from }));
      send(sent);
    },
    [send, nameOf, say],
  );
  const left = useCallback((session: Session) => setTold(say(words.left, { title: session.title })), [say]);
  const out = (session: Session) => {
    setTold(say(words.takenOut, { title: session.title }));
    const sent = { intent: "place", out: "1", "place.session": session.id, key: crypto.randomUUID() };
    send(sent);
  };
  const carry = useCarry({ found, placed: (id) => kept.get(id), put, left, out });
  const { carried } = carry;
  const places = carried?.place
    ? new Map(kept).set(carried.session.id, { ...carried.place, minutes: carried.minutes })
    : kept;
  const clashes = clashesOf(laidOf(found.sessions, places), found.ground);
  const own = carried ? clashes.filter(({ proposal }) => proposal === carried.session.id) : [];
  const heldSaid = carried?.place && {
    where: say(words.taken, {
      ...{ title: carried.session.title, place: nameOf(carried.place.venue) },
      time: clockOf(carried.place.minute),
    }),
    how: own.length > 0 ? own.map(clashSaid).join(" ") : say(words.fits),
  };
  const said = heldSaid ? `${heldSaid.where}. ${heldSaid.how}` : told;
  return { places, clashes, carry, said, refused: fetcher.state === "idle" ? fetcher.data : undefined };
}
