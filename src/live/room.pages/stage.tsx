import { type LoaderFunctionArgs, redirect, useOutletContext } from "react-router";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { readRoom } from "../read-room.ts";
import type { InRoom } from "./room.tsx";
import { StagePanel } from "./stage-panel.tsx";

/** Once it is over, its film stands in its place. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = await web.readView(readRoom, { event: params.room, shown: 1 });
  const { phase, replay } = resultOf(found, request, web.language);
  if (phase === "after" && replay?.sees && replay.id)
    throw redirect(`/evenements/${params.room}/direct/film/${replay.id}`);
  return null;
}

/** The middle of the page where neither a meeting nor a film stands there. */
export default function StagePage() {
  return <StagePanel found={useOutletContext<InRoom>().found} />;
}
