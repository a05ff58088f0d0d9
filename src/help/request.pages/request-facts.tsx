import { formatDate } from "../../design/format.ts";
import type { IconName } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark, type StateTone } from "../../design/state-mark.tsx";
import type { Request, State } from "../request.ts";
import { words } from "../words.ts";

const marks: Record<State, { tone: StateTone; icon: IconName }> = {
  draft: { tone: "calm", icon: "pencil" },
  open: { tone: "action", icon: "bell" },
  matched: { tone: "wait", icon: "heart-handshake" },
  resolved: { tone: "good", icon: "circle-check" },
  expired: { tone: "calm", icon: "clock" },
  withdrawn: { tone: "calm", icon: "x" },
};

export function RequestMark({ state }: { state: State }) {
  const say = useSay();
  return <StateMark {...marks[state]} label={say(words[`state-${state}`])} />;
}

type Facts = Pick<Request, "skills" | "byOn" | "minutes" | "place" | "terms" | "confidential">;

/** By when, how long, where, in exchange of what, and which skills. */
export function RequestFacts({ request }: { request: Facts }) {
  const say = useSay();
  const language = useLanguage();
  const { skills, byOn, minutes, place, terms, confidential } = request;
  const facts = [
    byOn && say(words.before, { date: formatDate(byOn, language) }),
    minutes && say(words.about, { n: minutes }),
    place,
    say(words[`terms-${terms}`]),
    confidential && say(words.confidential),
  ];
  return (
    <>
      <p>{facts.filter(Boolean).join(" · ")}</p>
      {skills.length > 0 && (
        <ul className="chips">
          {skills.map((skill) => (
            <li key={skill} className="term">
              {skill}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
