import { Form, Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import { deskWords } from "../desk-words.ts";
import { words } from "../words.ts";
import type { OneMeeting } from "./one.tsx";

/** Who is registered, in their order; once it has begun, who came. */
export function Attendees({ found }: { found: OneMeeting }) {
  const say = useSay();
  const { attendees, begun, key, readsCandidates } = found;
  const list = (
    <ul className="todo">
      {attendees.map(({ id, candidate, name, seated, came }) => (
        <li key={id}>
          {readsCandidates && name !== "–" ? (
            <Link className="todo-name" to={`/candidatures/${candidate}`}>
              {name}
            </Link>
          ) : (
            <span className="todo-name">{name}</span>
          )}
          {!seated && <span className="todo-detail">{say(deskWords.waits)}</span>}
          {begun && <Came id={id} name={name} came={came} />}
        </li>
      ))}
    </ul>
  );
  return (
    <section className="panel" aria-labelledby="attendees">
      <h2 id="attendees">{say(deskWords.attendees, { n: attendees.length })}</h2>
      {attendees.length === 0 && <p>{say(deskWords.nobodyYet)}</p>}
      {begun && attendees.length > 0 ? (
        <Form method="post" className="stack">
          <input type="hidden" name="key" value={key} />
          {list}
          <div className="actions">
            <button type="submit" name="intent" value="attendance" className="button button-main">
              {say(words.markAttendance)}
            </button>
          </div>
        </Form>
      ) : (
        list
      )}
    </section>
  );
}

function Came({ id, name, came }: { id: string; name: string; came: boolean | null }) {
  const say = useSay();
  return (
    <fieldset className="actions todo-end">
      <legend className="unseen">{`${say(deskWords.attended)} : ${name}`}</legend>
      <label className="choice">
        <input type="radio" name={`came.${id}`} value="yes" defaultChecked={came === true} />
        {say(deskWords.cameYes)}
      </label>
      <label className="choice">
        <input type="radio" name={`came.${id}`} value="no" defaultChecked={came === false} />
        {say(deskWords.cameNo)}
      </label>
    </fieldset>
  );
}
