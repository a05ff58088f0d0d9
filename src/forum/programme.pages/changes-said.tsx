import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Change, Line } from "../changes.ts";
import { programmeWords as words } from "../programme-words.ts";

/** What changed, session by session: how it was and how it is. */
export function ChangesSaid({ changes, none }: { changes: readonly Change[]; none: string }) {
  const say = useSay();
  const language = useLanguage();
  if (changes.length === 0) return <p>{none}</p>;
  const said = (line: Line) => {
    const day = dayName(civilDateOf(line.startsAt), language, "short");
    return `${day} ${formatTime(line.startsAt, language)}, ${line.venueName}`;
  };
  return (
    <ul className="forum-needs">
      {changes.map(({ kind, proposal, before, after }) => (
        <li key={proposal}>
          <strong>{say(words[`change-${kind}`])}</strong> · {(after ?? before)?.title}{" "}
          <span className="quiet">
            {kind === "renamed" && before && after
              ? say(words.fromTo, { before: before.title, after: after.title })
              : before && after
                ? say(words.fromTo, { before: said(before), after: said(after) })
                : [before, after].flatMap((line) => (line ? said(line) : [])).join("")}
          </span>
        </li>
      ))}
    </ul>
  );
}
