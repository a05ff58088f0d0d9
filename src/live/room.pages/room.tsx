import { useEffect } from "react";
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  Outlet,
  redirect,
  useLoaderData,
  useLocation,
  useNavigate,
  useParams,
} from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { When } from "../../design/when.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { readRoom } from "../read-room.ts";
import { words } from "../words.ts";
import { actInRoom } from "./act.ts";
import { Beside } from "./beside.tsx";
import { RoomForms } from "./live-form.tsx";
import { type Found, pageOf } from "./page-of.ts";
import { PhaseMark } from "./phase-mark.tsx";
import { useChanges } from "./use-changes.ts";

const addressOf = (event = "") => `/evenements/${event}/direct`;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const shown = new URL(request.url).searchParams.get("n") ?? undefined;
  const event = params.room ?? "";
  const found = resultOf(await web.readView(readRoom, { event, shown }), request, web.language);
  const at = addressOf(event);
  const line = { address: `/direct-ligne?evenement=${event}`, key: null };
  const met = { at, fileAt: `${at}/fichiers/`, filmAt: "/chaine/", line, guest: false };
  return pageOf(found, met, web.language);
}

/** With script the answer comes into the page; without, the page comes again at its own address. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { performOperation, language } = context.get(webContext);
  const form = await request.formData();
  const answer = await actInRoom({ performOperation, language, which: { event: params.room } }, form);
  if ("done" in answer && !form.has("inPlace")) return redirect(addressOf(params.room));
  return answer;
}

/** What stands in the middle of the page is told of the room around it. */
export interface InRoom {
  readonly found: Found;
  /** For a meeting by video that stands there: it has no head of its own. */
  readonly within: true;
  readonly after: null;
}

/** The room of an event: what takes place in the middle, questions, files and people beside it. */
export default function RoomPage() {
  const { found, isCut } = useChanges(useLoaderData<typeof loader>());
  const say = useSay();
  const { event: e, phase, hall } = found;
  useFilmInPlace(found);
  const isVideo = useLocation().pathname.endsWith("/visio");
  const inRoom: InRoom = { found, within: true, after: null };
  return (
    <div className="stack live">
      <PageHead
        title={e.title}
        above={<Link to={`/evenements/${e.id}`}>{say(words.backToEvent)}</Link>}
        below={<When from={e.startsAt} to={e.endsAt} date={civilDateOf(e.startsAt)} />}
        action={<PhaseMark phase={phase} />}
      />
      {!hall.filmed && <NotFilmed />}
      {isVideo && (
        <p className="live-jump">
          <a href="#questions">{say(words.toQuestions, { n: found.questions.length })}</a>
        </p>
      )}
      <RoomForms found={found}>
        <div className="live-room">
          <div className="stack live-stage">
            <Outlet context={inRoom} />
            {isVideo && (
              <p>
                <Link to={found.at}>{say(words.closeVideo)}</Link>
              </p>
            )}
          </div>
          <Beside found={found} isCut={isCut} />
        </div>
      </RoomForms>
    </div>
  );
}

/** A film that was taken away from the event stands there no more. */
function useFilmInPlace({ at, replay }: Found) {
  const { film } = useParams();
  const navigate = useNavigate();
  const isGone = film !== undefined && replay?.id !== film;
  useEffect(() => {
    if (isGone) void navigate(at, { replace: true });
  }, [isGone, at, navigate]);
}

export function NotFilmed() {
  const say = useSay();
  return (
    <p className="live-not-filmed">
      <strong>{say(words.notFilmed)}</strong> · {say(words.notFilmedWhy)}
    </p>
  );
}
