import type { ReactNode } from "react";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { MeetingAction } from "../shared.sql.ts";
import { words } from "../words.ts";

type ActionLineProps = { action: MeetingAction; children?: ReactNode };

/** What is to be done, by whom, by when. */
export function ActionLine({ action: { what, name, dueOn }, children }: ActionLineProps) {
  const say = useSay();
  const language = useLanguage();
  const date = dueOn && formatDate(dueOn, language);
  return (
    <li className="meeting-action">
      <div>
        <strong>{what}</strong>
        <p className="quiet">{date ? say(words.byWhomWhen, { name, date }) : name}</p>
      </div>
      {children}
    </li>
  );
}
