import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import type { standingOf } from "../list-questionnaires.ts";
import { questionnaireWords as says } from "../questionnaire-words.ts";

const marks = {
  "to-come": { icon: "clock", tone: "calm" },
  "to-fill": { icon: "clock", tone: "action" },
  late: { icon: "alert-triangle", tone: "wrong" },
  filled: { icon: "circle-check", tone: "good" },
  "filled-late": { icon: "circle-check", tone: "wait" },
} as const;

/** « À remplir avant le 24 décembre », « Rempli le 3 mars », « En retard depuis le… ». */
export function QuestionnaireMark(props: { row: ReturnType<typeof standingOf>; moment: "entry" | "exit" }) {
  const { row, moment } = props;
  const say = useSay();
  const language = useLanguage();
  const state = row[moment];
  const answeredOn = moment === "entry" ? row.entryOn : row.exitOn;
  const day = state === "to-fill" || state === "late" ? row.exitDueOn : answeredOn;
  const word = state === "to-fill" && moment === "exit" ? says.toFillBy : says[state];
  return (
    <StateMark {...marks[state]} label={say(word, { date: day ? formatDate(day, language, "short") : "" })} />
  );
}
