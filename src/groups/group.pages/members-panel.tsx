import { Form } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import { AnswerForm } from "./coming-in.tsx";
import type { Props } from "./one.tsx";

/** Who is in the group, who asks, who was. */
export function MembersPanel({ found }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { members, past, may } = found;
  const day = (at: Date) => formatDate(civilDateOf(at), language, "short");
  return (
    <section className="panel stack" aria-label={say(words.whoIsIn)}>
      <h2>{say(words.whoIsIn)}</h2>
      <Asking found={found} />
      <ul className="todo">
        {members.map((member) => (
          <li key={member.person}>
            <span className="todo-name">{member.name}</span>
            <span className="todo-detail">
              {member.facilitator ? `${say(words.facilitates)} · ` : ""}
              {say(words.since, { date: day(member.since) })}
            </span>
            {member.facilitator && may.keep && members.filter((one) => one.facilitator).length > 1 && (
              <StepDown {...member} own={member.person === found.person} formKey={found.formKey} />
            )}
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary>{say(words.whoWas)}</summary>
          <ul className="plain-list">
            {past.map(({ name, since, leftAt }) => (
              <li key={`${name} ${leftAt.toISOString()}`}>
                {say(words.fromTo, { name, from: day(since), to: day(leftAt) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Who asks to come in waits for a facilitator; who is invited, for themselves. */
function Asking({ found: { proposals, formKey } }: Pick<Props, "found">) {
  const say = useSay();
  if (proposals.length === 0) return null;
  return (
    <ul className="plain-list" aria-label={say(words.waiting)}>
      {proposals.map(({ id, kind, name, note }) => (
        <li key={id}>
          <p>
            {say(kind === "request" ? words.asksIn : words.isInvited, { name })}
            {note && <span className="quiet"> · {note}</span>}
          </p>
          {kind === "request" && (
            <AnswerForm id={id} formKey={formKey} yes={say(words.accept)} about={name} />
          )}
        </li>
      ))}
    </ul>
  );
}

type DownProps = { person: string; name: string; own: boolean; formKey: string };

function StepDown({ person, name, own, formKey }: DownProps) {
  const say = useSay();
  return (
    <Form method="post" className="todo-end">
      <input type="hidden" name="key" value={`${formKey}-down-${person}`} />
      <button type="submit" name="intent" value={`down:${person}`} className="button">
        {say(own ? words.stopFacilitating : words.takeFacilitation)}
        <span className="unseen"> {name}</span>
      </button>
    </Form>
  );
}
