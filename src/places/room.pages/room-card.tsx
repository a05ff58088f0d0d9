import { Link } from "react-router";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import type { Standing } from "../standing-at.ts";
import { words } from "../words.ts";
import type { Found } from "./list.tsx";
import { RoomFacts } from "./room-facts.tsx";

/** A place at a glance: what it looks like, what it offers, whether it is free. */
export function RoomCard({ room }: { room: Found["rows"][number] }) {
  const { id, name, photo } = room;
  return (
    <li className="panel room-card">
      {photo && <img src={`/lieux/salles/${id}/photo`} alt="" loading="lazy" width="320" height="180" />}
      <h3>
        <Link to={`/lieux/salles/${id}`}>{name}</Link>
      </h3>
      <p className="quiet">
        <RoomFacts {...room} />
      </p>
      <p>
        <NowMark {...room} />
      </p>
    </li>
  );
}

/** Free, taken or closed, and until when. */
export function NowMark({ closed, taken, nextAt }: Standing) {
  const say = useSay();
  const language = useLanguage();
  const at = (time: Date) => formatTime(time, language);
  if (closed) return <StateMark icon="ban" tone="wrong" label={`${say(words.closedNow)} : ${closed.why}`} />;
  if (taken) {
    const label = [say(words.takenUntil, { time: at(taken.to) }), taken.title].filter(Boolean).join(" · ");
    return <StateMark icon="clock" tone="wait" label={label} />;
  }
  const label = nextAt ? say(words.freeUntil, { time: at(nextAt) }) : say(words.freeToday);
  return <StateMark icon="circle-check" tone="good" label={label} />;
}
