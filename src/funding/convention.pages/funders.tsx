import { ActForm } from "../../design/act-form.tsx";
import { type FieldErrors, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { Funder } from "../funder.sql.ts";
import { words } from "../words.ts";
import type { Loaded } from "./list.tsx";

export type FunderAnswer = {
  errors: FieldErrors;
  whole?: string;
  typed: Readonly<Record<string, string>>;
  intent: string;
};
type Props = Pick<Loaded, "funders" | "mayKeep" | "formKey"> & { answer: FunderAnswer | undefined };

/** The funders, each with whom to reach there; whoever keeps conventions adds and corrects them. */
export function Funders({ funders, mayKeep, formKey, answer }: Props) {
  const say = useSay();
  return (
    <section className="panel" aria-label={say(words.funders)}>
      <h2>{say(words.funders)}</h2>
      {funders.length > 0 && (
        <ul className="todo">
          {funders.map(({ id, name, contact }) => (
            <li key={id}>
              <strong>{name}</strong>
              <span className="todo-detail">{contact}</span>
            </li>
          ))}
        </ul>
      )}
      {mayKeep && <FunderForm {...{ formKey, answer }} label={say(words.newFunder)} />}
      {mayKeep &&
        funders.map((funder) => (
          <FunderForm
            key={funder.id}
            {...{ funder, formKey, answer }}
            label={say(words.correctFunder, { name: funder.name })}
          />
        ))}
    </section>
  );
}

type FormProps = { funder?: Funder; formKey: string; answer: FunderAnswer | undefined; label: string };

function FunderForm({ funder, formKey, answer, label }: FormProps) {
  const say = useSay();
  const intent = funder?.id ?? "add";
  const refused = answer?.intent === intent;
  const typed = refused ? answer.typed : undefined;
  const errors = refused ? answer.errors : undefined;
  return (
    <ActForm {...{ intent, label, formKey, refused }} fold={`${funder?.name} ${funder?.contact}`}>
      <TextField
        {...{ name: `${intent}.name`, label: say(words.funderName), errors, maxLength: 120 }}
        defaultValue={typed?.[`${intent}.name`] ?? funder?.name ?? ""}
      />
      <TextField
        {...{ name: `${intent}.contact`, label: say(words.contact), errors, maxLength: 200 }}
        help={say(words.contactHelp)}
        optional
        defaultValue={typed?.[`${intent}.contact`] ?? funder?.contact ?? ""}
      />
    </ActForm>
  );
}
