import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { planWords } from "../plan-words.ts";
import { stepWords } from "../step-words.ts";
import { words } from "../words.ts";
import type { Props } from "./load-departure.ts";
import { anchorOf } from "./step-line.tsx";

/** The first steps that are left, with a way to each: mine where there are any, else those of all. */
export function NextPanel({ departure: { steps } }: Props) {
  const say = useSay();
  const language = useLanguage();
  const open = steps.filter(({ done }) => done === null);
  const mine = open.filter((step) => step.mayDo);
  const shown = (mine.length > 0 ? mine : open).slice(0, 3);
  return (
    <section className="panel" aria-label={say(words.next)}>
      <h2>{say(words.next)}</h2>
      {shown.length === 0 && <p>{say(words.allDone)}</p>}
      <ul className="todo">
        {shown.map((step) => (
          <li key={anchorOf(step)}>
            <a className="todo-name" href={`#${anchorOf(step)}`}>
              {say(stepWords[step.name])}
            </a>
            <span className="todo-detail">{step.activityName ?? say(stepWords[step.who])}</span>
            <span className={step.late ? "todo-end late" : "todo-end"}>
              {say(planWords.dueBy, { date: formatDate(step.by, language, "short") })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
