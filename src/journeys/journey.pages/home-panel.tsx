import { Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { milestoneNames } from "../milestones.ts";
import type { mySupport } from "../my-support.ts";
import { words } from "../words.ts";

export type Support = NonNullable<Awaited<ReturnType<typeof mySupport.read>>>;

/** The entrepreneur's home: what they said they would do, what comes next, and what was written to them. */
export function SupportPanel({ actions, milestones, goal, unread, advisers, today }: Support) {
  const say = useSay();
  const language = useLanguage();
  const next = milestoneNames.find((name) => !milestones[name]);
  const title = actions.length > 0 ? say(words.myActions, { n: actions.length }) : say(words.support);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {actions.length === 0 && <p>{say(words.nothingToDo)}</p>}
      <ul className="todo">
        {actions.slice(0, 5).map(({ id, what, dueOn }) => (
          <li key={id}>
            <Link to="/moi/parcours" className="todo-name">
              {what}
            </Link>
            {dueOn && (
              <span className={dueOn < today ? "todo-detail late" : "todo-detail"}>
                {say(dueOn < today ? words.wasDue : words.dueBy, { date: formatDate(dueOn, language) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {goal && <p>{say(words.myGoal, { what: goal.what })}</p>}
      <p>{next ? say(words.nextMilestone, { what: say(words[next]) }) : say(words.allMilestones)}</p>
      <p className="actions">
        <Link to="/moi/parcours">{say(words.allMyJourney)}</Link>
        {advisers[0] && (
          <Link to="/moi/messages">
            {unread > 0 ? say(words.newOnes, { n: unread }) : say(words.writeTo, { name: advisers[0].name })}
          </Link>
        )}
      </p>
    </section>
  );
}
