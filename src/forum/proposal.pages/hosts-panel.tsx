import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Found, Props } from "./one.tsx";

/** Who runs it, who is asked to. */
export function HostsPanel({ found, answer }: Props) {
  const say = useSay();
  const { proposal: p, may, people, formKey } = found;
  if (p.hosts.length === 0) return null;
  return (
    <section className="panel stack" aria-label={say(words.hosts)}>
      <h2>{say(words.hosts)}</h2>
      <ul className="plain-list">
        {p.hosts.map((host) => (
          <li key={host.id}>
            <HostSaid host={host} />
          </li>
        ))}
      </ul>
      {may.invite && (
        <ActForm
          {...{ intent: "invite", formKey, fold: formKey, refused: answer?.intent === "invite" }}
          label={say(words.inviteHost)}
        >
          <SelectField {...fieldIn(answer, "invite")("person")} label={say(words.person)}>
            <Choices among={people} />
          </SelectField>
        </ActForm>
      )}
    </section>
  );
}

function HostSaid({ host: { name, accepted } }: { host: Found["proposal"]["hosts"][number] }) {
  const say = useSay();
  if (accepted === true) return <>{name}</>;
  return (
    <span className="quiet">{say(accepted === null ? words.hostWaits : words.hostDeclined, { name })}</span>
  );
}
