import { Form } from "react-router";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import type { FileField } from "../fields.ts";
import { words } from "../words.ts";
import type { OpenFile } from "./file-body.tsx";

type Section = OpenFile["sections"][number];
type Props = {
  section: Section;
  file: OpenFile;
  formKey: string;
  answer: ActAnswer | undefined;
};

/** What one part of a file says, and the form that changes it for whoever may. */
export function SectionPanel({ section, file, formKey, answer }: Props) {
  const say = useSay();
  const title = say(words[section.name]);
  const told = section.fields.filter(({ name }) => section.values[name]);
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      {told.length === 0 ? (
        <p className="quiet">{say(words.nothingTold)}</p>
      ) : (
        <dl className="sheet">
          {told.map((field) => (
            <div key={field.name}>
              <dt>{say(words[field.name])}</dt>
              <dd>
                <Value field={field} value={section.values[field.name] ?? ""} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {section.mayWrite && <SectionForm {...{ section, file, formKey, answer }} />}
    </section>
  );
}

/** A value as people read it. */
export function Value({ field: { kind }, value }: { field: Pick<FileField, "kind">; value: string }) {
  const say = useSay();
  const language = useLanguage();
  if (kind === "date") return <>{formatDate(value, language, "short")}</>;
  if (kind === "gender") return <>{say(value === "f" ? words.f : words.m)}</>;
  if (kind === "yes-no") return <>{say(value === "yes" ? words.yes : words.no)}</>;
  if (kind === "iban") return <span className="figure">{value.replace(/(.{4})(?=.)/g, "$1 ")}</span>;
  return <span className={kind === "nir" ? "figure" : ""}>{value}</span>;
}

function SectionForm({ section, file, formKey, answer }: Props) {
  const say = useSay();
  const intent = `change:${section.name}`;
  const mine = answer?.intent === intent;
  const own = fieldIn(answer, intent);
  return (
    <details className="fold" open={mine} key={mine ? "refused" : formKey}>
      <summary>{say(words.modify, { section: say(words[section.name]) })}</summary>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${formKey}-${section.name}`} />
        {section.fields.map((field) => (
          <ValueField
            key={field.name}
            kind={field.kind}
            label={say(words[field.name])}
            help={field.name in helps ? say(helps[field.name as keyof typeof helps]) : undefined}
            // A number shown masked is typed anew.
            {...own(`values.${field.name}`, field.kind === "nir" ? "" : section.values[field.name])}
          />
        ))}
        <TextField type="date" label={say(words.since)} {...own("since", file.today)} />
        <div className="actions">
          <button type="submit" name="intent" value={intent} className="button button-main">
            {say(words.save)}
          </button>
        </div>
      </Form>
    </details>
  );
}

type ValueFieldProps = ReturnType<ReturnType<typeof fieldIn>> & {
  kind: FileField["kind"];
  label: string;
  help: string | undefined;
};

const helps = { qpv: words.qpvHelp, frr: words.frrHelp } as const;

const genders = ["f", "m"] as const;
const yesNo = ["yes", "no"] as const;

function ValueField({ kind, ...field }: ValueFieldProps) {
  const say = useSay();
  const choices = kind === "gender" ? genders : kind === "yes-no" ? yesNo : null;
  if (choices)
    return (
      <SelectField {...field} optional>
        <option value="" />
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(words[choice])}
          </option>
        ))}
      </SelectField>
    );
  return <TextField {...field} optional type={kind === "date" ? "date" : "text"} />;
}
