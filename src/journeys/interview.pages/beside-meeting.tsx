import { Link, type LoaderFunctionArgs, Outlet, useLoaderData, useParams } from "react-router";
import { useSay } from "../../design/speak.ts";
import { webContext } from "../../doors/web/context.ts";
import { besideMeeting } from "../beside-meeting.ts";
import { words } from "../words.ts";
import { DraftFromMeeting } from "./draft-from-meeting.tsx";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const outcome = await web.readView(besideMeeting, { appointment: params.room });
  return { beside: outcome.ok ? outcome.result : null };
}

/** Around a video meeting of an appointment: once it is left, its notes become its record. */
export default function BesideMeeting() {
  const { beside } = useLoaderData<typeof loader>();
  const { room } = useParams();
  const say = useSay();
  const { interview = null, mayDraft = false } = beside ?? {};
  const after =
    interview || mayDraft ? (
      <section className="panel meeting-record" aria-label={say(words.meetingNoted)}>
        <h2>{say(words.meetingNoted)}</h2>
        {interview ? (
          <p>
            <Link to={`/entretiens/${interview}`}>{say(words.readInterview)}</Link>
          </p>
        ) : (
          <>
            <p>{say(words.meetingNotedWhy)}</p>
            <DraftFromMeeting appointment={String(room)} />
          </>
        )}
      </section>
    ) : null;
  return <Outlet context={{ after }} />;
}
