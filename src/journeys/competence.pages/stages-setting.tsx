import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Grids, GridsAnswer } from "./grids.tsx";

type StagesSettingProps = { grids: Grids; answer: GridsAnswer | undefined };
const added = ["new-stage1", "new-stage2", "new-stage3"];

/** The stages in their order, with how many are at each; open to be said anew. */
export function StagesSetting({ grids: { stages, mayKeep, key }, answer }: StagesSettingProps) {
  const say = useSay();
  const refused = answer?.intent === "stages" ? answer : undefined;
  const rows = [...stages, ...added.map((id) => ({ id, name: "" }))];
  return (
    <section className="panel" aria-label={say(words.stages)}>
      <h2>{say(words.stages)}</h2>
      {stages.length === 0 && <p>{say(words.noStageDefined)}</p>}
      <ol className="todo">
        {stages.map(({ id, name, people }) => (
          <li key={id}>
            <span className="todo-name">{name}</span>
            <span className="todo-end">{say(words.peopleAt, { n: people })}</span>
          </li>
        ))}
      </ol>
      {mayKeep && (
        <ActForm
          intent="stages"
          label={say(words.setStages)}
          formKey={key}
          refused={refused !== undefined}
          fold={stages.map(({ id, name }) => `${id}${name}`).join()}
        >
          <p className="field-help">
            {say(words.placeHelp)} {say(words.emptyRetires)}
          </p>
          {rows.map(({ id, name }, n) => (
            <StageLine key={id} {...{ id, name, n, refused }} />
          ))}
        </ActForm>
      )}
    </section>
  );
}

type StageLineProps = { id: string; name: string; n: number; refused: GridsAnswer | undefined };

function StageLine({ id, name, n, refused }: StageLineProps) {
  const say = useSay();
  return (
    <fieldset className="field-row place-row">
      <legend className="unseen">{name || say(words.newStage)}</legend>
      <input type="hidden" name="row" value={id} />
      <TextField
        name={`${id}.place`}
        label={say(words.place)}
        inputMode="numeric"
        defaultValue={refused?.typed[`${id}.place`] ?? String(n + 1)}
        errors={refused?.errors}
      />
      <TextField
        name={`${id}.name`}
        label={say(name ? words.stage : words.newStage)}
        defaultValue={refused?.typed[`${id}.name`] ?? name}
        errors={refused?.errors}
        optional
      />
    </fieldset>
  );
}
