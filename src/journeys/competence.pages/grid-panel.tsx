import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { domainsOf } from "./averages.ts";
import type { Grids, GridsAnswer } from "./grids.tsx";

type GridPanelProps = { grids: Grids; answer: GridsAnswer | undefined };
const added = ["new1", "new2", "new3", "new4", "new5"];

/** The competences by domain, and what the levels mean; open to be said anew. */
export function GridPanel({ grids, answer }: GridPanelProps) {
  const say = useSay();
  const { competences, levels, mayKeep, key } = grids;
  const refused = answer?.intent === "grid" ? answer : undefined;
  return (
    <section className="panel" aria-label={say(words.competences)}>
      <h2>{say(words.competences)}</h2>
      {competences.length === 0 && <p>{say(words.noGridWhy)}</p>}
      <dl className="sheet">
        {[...domainsOf(competences)].map(([domain, own]) => (
          <div key={domain}>
            <dt>{domain}</dt>
            <dd>{own.map(({ name }) => name).join(", ")}</dd>
          </div>
        ))}
      </dl>
      {levels.length > 0 && <p>{levels.map((word, level) => `${level} · ${word}`).join(" — ")}</p>}
      {mayKeep && (
        <ActForm
          intent="grid"
          label={say(words.setGrid)}
          formKey={key}
          refused={refused !== undefined}
          fold={JSON.stringify([competences, levels])}
        >
          <GridFields grids={grids} typed={refused?.typed} errors={refused?.errors} />
        </ActForm>
      )}
    </section>
  );
}

type GridFieldsProps = {
  grids: Grids;
  typed: GridsAnswer["typed"] | undefined;
  errors: GridsAnswer["errors"] | undefined;
};

function GridFields({ grids: { competences, levels }, typed, errors }: GridFieldsProps) {
  const say = useSay();
  const rows = [...competences, ...added.map((id) => ({ id, domain: "", name: "" }))];
  const field = (name: string, kept: string) => ({
    name,
    defaultValue: typed?.[name] ?? kept,
    errors,
    optional: true,
  });
  return (
    <>
      <fieldset>
        <legend>{say(words.levels)}</legend>
        <div className="field-row">
          {[0, 1, 2, 3, 4].map((level) => (
            <TextField
              key={level}
              name={`level.${level}`}
              label={say(words.level, { n: level })}
              defaultValue={typed?.[`level.${level}`] ?? levels[level] ?? ""}
              errors={errors}
            />
          ))}
        </div>
      </fieldset>
      <p className="field-help">{say(words.emptyRetires)}</p>
      {rows.map(({ id, domain, name }) => (
        <fieldset key={id} className="field-row">
          <legend className="unseen">{name || say(words.newCompetence)}</legend>
          <input type="hidden" name="row" value={id} />
          <TextField label={say(words.domain)} {...field(`${id}.domain`, domain)} />
          <TextField
            label={say(name ? words.competence : words.newCompetence)}
            {...field(`${id}.name`, name)}
          />
        </fieldset>
      ))}
    </>
  );
}
