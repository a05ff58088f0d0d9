import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";

const labels = {
  name: words.name,
  purpose: words.purpose,
  basis: words.basis,
  whose: words.whose,
  data: words.what,
  recipients: words.recipients,
  kept: words.howLong,
} as const;
type FieldName = keyof typeof labels;
export const outsideFields = Object.keys(labels) as FieldName[];

type Row = Readonly<Record<FieldName, string>> & { readonly id: string };
type Props = { outside: readonly Row[]; formKey: string; answer: ActAnswer | undefined };

/** What the cooperative does with data outside the program, told by hand. */
export function Outside({ outside, formKey, answer }: Props) {
  const say = useSay();
  return (
    <>
      {outside.map((row) => (
        <section key={row.id} className="panel" aria-label={row.name}>
          <h2>{row.name}</h2>
          <dl className="sheet">
            {outsideFields.slice(1).map((field) => (
              <div key={field}>
                <dt>{say(labels[field])}</dt>
                <dd>{row[field]}</dd>
              </div>
            ))}
          </dl>
          <Told
            of={row.id}
            label={say(words.correctProcessor, { name: row.name })}
            known={row}
            {...{ formKey, answer }}
          />
          <Form method="post" className="actions">
            <input type="hidden" name="key" value={`${formKey}-retire-${row.id}`} />
            <button type="submit" name="intent" value={`retire:${row.id}`} className="button button-quiet">
              {say(words.retireProcessing)}
            </button>
          </Form>
        </section>
      ))}
      <Told
        key={outside.map(({ id }) => id).join()}
        of="add"
        label={say(words.newProcessing)}
        {...{ formKey, answer }}
      />
    </>
  );
}

type ToldProps = Omit<Props, "outside"> & { of: string; label: string; known?: Row };

function Told({ of, label, known, formKey, answer }: ToldProps) {
  const say = useSay();
  const field = fieldIn(answer, of);
  return (
    <ActForm
      intent={of}
      label={label}
      formKey={formKey}
      refused={answer?.intent === of}
      fold={JSON.stringify(known ?? {})}
    >
      {outsideFields.map((name) => (
        <TextField key={name} label={say(labels[name])} {...field(name, known?.[name])} />
      ))}
    </ActForm>
  );
}
