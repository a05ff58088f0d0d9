import { Form } from "react-router";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { FileField } from "../fields.ts";
import { words } from "../words.ts";
import type { OpenFile } from "./file-body.tsx";
import type { FileAnswer } from "./load-file.ts";

type Section = OpenFile["sections"][number];
type Props = {
  section: Section;
  file: OpenFile;
  formKey: string;
  answer: FileAnswer | undefined;
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
  const mine = answer?.intent === intent ? answer : undefined;
  return (
    <details className="fold" open={mine !== undefined} key={mine ? "refused" : formKey}>
      <summary>{say(words.modify, { section: say(words[section.name]) })}</summary>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${formKey}-${section.name}`} />
        {section.fields.map((field) => (
          <ValueField
            key={field.name}
            field={field}
            // A number shown masked is typed anew.
            value={
              mine?.typed[`values.${field.name}`] ?? (field.kind === "nir" ? "" : section.values[field.name])
            }
            errors={mine?.errors}
          />
        ))}
        <TextField
          name="since"
          type="date"
          label={say(words.since)}
          defaultValue={mine?.typed.since ?? file.today}
          errors={mine?.errors}
        />
        <div className="actions">
          <button type="submit" name="intent" value={intent} className="button button-main">
            {say(words.save)}
          </button>
        </div>
      </Form>
    </details>
  );
}

type ValueFieldProps = {
  field: FileField;
  value: string | undefined;
  errors: FileAnswer["errors"] | undefined;
};

const genders = ["f", "m"] as const;
const yesNo = ["yes", "no"] as const;

function ValueField({ field: { name, kind }, value, errors }: ValueFieldProps) {
  const say = useSay();
  const common = { name: `values.${name}`, label: say(words[name]), errors, optional: true };
  const help = name === "qpv" ? say(words.qpvHelp) : name === "frr" ? say(words.frrHelp) : undefined;
  const choices = kind === "gender" ? genders : kind === "yes-no" ? yesNo : null;
  if (choices)
    return (
      <SelectField {...common} help={help} defaultValue={value ?? ""}>
        <option value="" />
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(words[choice])}
          </option>
        ))}
      </SelectField>
    );
  return <TextField {...common} type={kind === "date" ? "date" : "text"} defaultValue={value ?? ""} />;
}
