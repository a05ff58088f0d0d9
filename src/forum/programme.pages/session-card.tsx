import type { ReactNode } from "react";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { dayName } from "../../design/when.tsx";
import { programmeWords as words } from "../programme-words.ts";
import type { Session } from "../sessions.ts";

export type Shown = Omit<Session, "hosts"> & { readonly hosts: readonly string[] };

/** Sessions by day, the first hour first. */
export function ByDay<S extends Shown>({
  sessions,
  children,
}: {
  sessions: readonly S[];
  children: (session: S) => ReactNode;
}) {
  const language = useLanguage();
  const days = [...new Set(sessions.map(({ date }) => date))];
  return days.map((day) => (
    <section key={day} className="stack" aria-label={dayName(day, language)}>
      <h2>{dayName(day, language)}</h2>
      <ul className="forum-sessions">
        {sessions
          .filter(({ date }) => date === day)
          .map((session) => (
            <li key={session.id} className="panel">
              {children(session)}
            </li>
          ))}
      </ul>
    </section>
  ));
}

/** When, where, what, by whom, and what is left. */
export function SessionSaid({ session: s, title }: { session: Shown; title: ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  const at = (time: Date) => formatTime(time, language);
  const by = [s.activityName, s.hosts.join(", ")].filter(Boolean).join(" · ");
  return (
    <>
      <p className="forum-time">
        {at(s.startsAt)} – {at(s.endsAt)} · {s.venueName}
      </p>
      <h3>{title}</h3>
      <p className="quiet">{[s.trackName, by && say(words.by, { names: by })].filter(Boolean).join(" · ")}</p>
      <p className="event-marks">
        {s.state === "cancelled" && <StateMark icon="ban" tone="wrong" label={say(words.cancelled)} />}
        {s.state === "postponed" && (
          <StateMark icon="player-pause" tone="wait" label={say(words.postponed)} />
        )}
        {s.state === "published" && (
          <span className="quiet">{s.left > 0 ? say(words.leftSaid, { n: s.left }) : say(words.full)}</span>
        )}
      </p>
    </>
  );
}
