import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Group, GroupState } from "../group.ts";
import { words } from "../words.ts";
import { groupMarks } from "./group-marks.ts";

type Dated = Pick<Group, "startsOn" | "endsOn" | "closedAt"> & { state: GroupState };

/** Where a group stands, with the date that counts. */
export function GroupMark({ state, startsOn, endsOn, closedAt }: Dated) {
  const say = useSay();
  const language = useLanguage();
  const day = { coming: startsOn, closed: closedAt && civilDateOf(closedAt), running: null, overdue: null };
  const date = formatDate(day[state] ?? endsOn, language);
  return <StateMark {...groupMarks[state]} label={say(words[`state-${state}`], { date })} />;
}
