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
      <ul className="papers">
        {types.map((type) => (
          <li key={type.id}>
            <span>
              <strong>{type.name}</strong>
              <span className="quiet">
                {" "}
                {say(words.minutes, { n: type.minutes })} · {type.modes.map((m) => say(words[m])).join(", ")}{" "}
                · {say(type.onRequest ? words.onRequest : words.atOnce)}
              </span>
            </span>
            <ActForm
              intent={`change:${type.id}`}
              label={say(words.changeType)}
              formKey={key}
              refused={answer?.intent === `change:${type.id}`}
              fold={JSON.stringify(type)}
            >
              <TypeFields settings={settings} answer={answer} type={type} prefix={type.id} />
            </ActForm>
            <Form method="post">
              <input type="hidden" name="key" value={`${key}-retire-${type.id}`} />
              <button
                type="submit"
                name="intent"
                value={`retire:${type.id}`}
                className="button button-danger"
              >
                {say(words.retireType)}
              </button>
            </Form>
          </li>
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
