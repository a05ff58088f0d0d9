import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import type { listConventions } from "../../funding/index.ts";
import { words } from "../../funding/words.ts";
import { Panel, Todo } from "./home-parts.tsx";

export type Funding = NonNullable<Awaited<ReturnType<typeof listConventions.read>>>;

/** The conventions that are late against their target, each with how far it is. */
export function FundingPanel({ rows }: Funding) {
  const say = useSay();
  const late = rows.filter(({ progress }) => progress.state === "late");
  return (
    <Panel title={say(words.lateConventions, { n: late.length })}>
      {late.length === 0 && <p>{say(words.noneLate)}</p>}
      <ul className="todo">
        {late.map(({ id, name, funderName, progress: { done, expected } }) => (
          <Todo key={id} to={`/financements/${id}`} name={name} detail={funderName}>
            <span className="late">{say(words.doneOf, { done, expected })}</span>
          </Todo>
        ))}
      </ul>
      {rows.length > 0 && <Link to="/financements">{say(words.allConventions)}</Link>}
    </Panel>
  );
}
