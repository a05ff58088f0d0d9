import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import type { DataRequest } from "../request.ts";
import { words } from "../words.ts";

type Props = { request: Pick<DataRequest, "outcome" | "dueOn">; today: string };

/** Where a request stands, and until when it is answered. */
export function RequestState({ request: { outcome, dueOn }, today }: Props) {
  const say = useSay();
  const language = useLanguage();
  if (outcome === "refused") return <StateMark icon="ban" label={say(words.refused)} />;
  if (outcome !== null) return <StateMark icon="check" tone="good" label={say(words[outcome])} />;
  const due = `${say(words.dueOn)} ${formatDate(dueOn, language)}`;
  return dueOn < today ? (
    <StateMark icon="alert-triangle" tone="wrong" label={`${say(words.late)} · ${due}`} />
  ) : (
    <StateMark icon="clock" tone="wait" label={due} />
  );
}
