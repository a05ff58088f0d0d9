import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from "react-router";
import { useSay } from "../../design/speak.ts";
import { When } from "../../design/when.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse, secretPage, tooMany } from "../../doors/web/open-house.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { readRoomByKey } from "../read-room.ts";
import { words } from "../words.ts";
import { actInRoom } from "./act.ts";
import { Beside } from "./beside.tsx";
import { RoomForms } from "./live-form.tsx";
import { pageOf } from "./page-of.ts";
import { PhaseMark } from "./phase-mark.tsx";
import { NotFilmed } from "./room.tsx";
import { StagePanel } from "./stage-panel.tsx";
import { useChanges } from "./use-changes.ts";

export const headers = () => secretPage;

const ownOf = (slug: string, key: string) => `/agenda-public/${slug}/inscription/${key}`;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { cooperative, readView } = await openHouse(web, params.cooperative);
  const { key = "" } = params;
  const shown = new URL(request.url).searchParams.get("n") ?? undefined;
  const found = resultOf(await readView(readRoomByKey, { key, shown }), request, web.language);
  const own = ownOf(cooperative.slug, key);
  const at = `${own}/direct`;
  const line = { address: `/direct-ligne?maison=${cooperative.slug}`, key };
  const met = { at, fileAt: `${at}/fichiers/`, filmAt: `/voir/${cooperative.slug}/`, line, guest: true };
  return { ...pageOf(found, met, web.language), house: cooperative, own };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const form = await request.formData();
  const { key = "" } = params;
  const sentence = await tooMany(web, house, { act: "live-guest", most: 60 });
  if (sentence) throw data({ sentence }, { status: 429 });
  const { performOperation } = house;
  const answer = await actInRoom({ performOperation, language: web.language, which: { key } }, form);
  if ("done" in answer && !form.has("inPlace"))
    return redirect(`${ownOf(house.cooperative.slug, key)}/direct`);
  return answer;
}

/** The room of an event for a guest: what they ask, vote for and open; the meeting by video elsewhere. */
export default function GuestRoomPage() {
  const loaded = useLoaderData<typeof loader>();
  const { found, isCut } = useChanges(loaded);
  const say = useSay();
  const { event: e, phase, hall } = found;
  return (
    <HousePage house={loaded.house} title={e.title}>
      <p className="event-marks">
        <PhaseMark phase={phase} />
        <When from={e.startsAt} to={e.endsAt} date={civilDateOf(e.startsAt)} />
      </p>
      <p>
        <a href={loaded.own}>{say(words.backToOwn)}</a>
      </p>
      {!hall.filmed && <NotFilmed />}
      <RoomForms found={found}>
        <div className="stack live">
          <StagePanel found={found} />
          <Beside found={found} isCut={isCut} />
        </div>
      </RoomForms>
    </HousePage>
  );
}
