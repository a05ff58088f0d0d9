import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { PanelProps } from "./settings.tsx";
import { TypeFields } from "./type-fields.tsx";

/** What one offers: each opens to be changed, or is offered no longer. */
export function TypesPanel({ settings, answer }: PanelProps) {
  const say = useSay();
  const { types, key } = settings;
  return (
    <section className="panel" aria-label={say(words.types)}>
      <h2>{say(words.types)}</h2>
      {types.length === 0 && <p>{say(words.noTypeYet)}</p>}
      <ul className="offered">
        {types.map((type) => (
          <Offered key={type.id} type={type} settings={settings} answer={answer} />
        ))}
      </ul>
      <ActForm
        intent="offer"
        label={say(words.offerType)}
        formKey={key}
        refused={answer?.intent === "offer"}
        fold={String(types.length)}
      >
        <TypeFields settings={settings} answer={answer} prefix="new" />
      </ActForm>
    </section>
  );
}

type OfferedProps = PanelProps & { type: PanelProps["settings"]["types"][number] };

function Offered({ settings, answer, type }: OfferedProps) {
  const say = useSay();
  const { id, name, minutes, modes, onRequest } = type;
  const ways = modes.map((mode) => say(words[mode])).join(", ");
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p className="quiet">
          {say(words.minutes, { n: minutes })} · {ways} · {say(onRequest ? words.onRequest : words.atOnce)}
        </p>
      </div>
      <Form method="post">
        <input type="hidden" name="key" value={`${settings.key}-retire-${id}`} />
        <button type="submit" name="intent" value={`retire:${id}`} className="button">
          {say(words.retireType)}
          <span className="unseen"> : {name}</span>
        </button>
      </Form>
      <ActForm
        intent={`change:${id}`}
        label={`${say(words.changeType)} : ${name}`}
        formKey={settings.key}
        refused={answer?.intent === `change:${id}`}
        fold={JSON.stringify(type)}
      >
        <TypeFields settings={settings} answer={answer} type={type} prefix={id} />
      </ActForm>
    </li>
  );
}
