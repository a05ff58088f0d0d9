import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextAreaField, TextField } from "../../design/field.tsx";
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
const helps = {
  basis: words.basisHelp,
  whose: words.whoseHelp,
  recipients: words.recipientsHelp,
  kept: words.keptHelp,
} as const;
type FieldName = keyof typeof labels;
export const outsideFields = Object.keys(labels) as FieldName[];
const long: ReadonlySet<FieldName> = new Set(["purpose", "data"]);

type Row = Readonly<Record<FieldName, string>> & { readonly id: string };
type Props = { outside: readonly Row[]; formKey: string; answer: ActAnswer | undefined };

/** What the cooperative does with data outside the program, told by hand. */
export function Outside({ outside, formKey, answer }: Props) {
  const say = useSay();
  return (
    <>
      <section className="stack" id="hors-outil" aria-label={say(words.outsideTitle)}>
        <h2>{say(words.outsideTitle)}</h2>
        <p>{say(words.outsideWhy)}</p>
      </section>
      {outside.map((row) => (
        <section key={row.id} className="panel" aria-label={row.name}>
          <h3>{row.name}</h3>
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
          <div className="actions">
            <ConfirmButton
              label={say(words.retireProcessing)}
              effect={<p>{say(words.retireProcessingEffect, { name: row.name })}</p>}
              fields={{ intent: `retire:${row.id}`, key: `${formKey}-retire-${row.id}` }}
            />
          </div>
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
      {outsideFields.map((name) => {
        const told = { label: say(labels[name]), ...field(name, known?.[name]) };
        const help = name in helps ? say(helps[name as keyof typeof helps]) : undefined;
        return long.has(name) ? (
          <TextAreaField key={name} rows={3} help={help} {...told} />
        ) : (
          <TextField key={name} help={help} {...told} />
        );
      })}
    </ActForm>
  );
}
