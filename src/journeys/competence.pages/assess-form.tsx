import { ActForm } from "../../design/act-form.tsx";
import { SelectField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { domainsOf } from "./averages.ts";
import type { CompetencesAnswer, Seen } from "./load-competences.ts";

type AssessFormProps = { seen: Seen; answer: CompetencesAnswer | undefined };

/** A new assessment: one starts from the last of one's own view. */
export function AssessForm({ seen, answer }: AssessFormProps) {
  const say = useSay();
  const { grid, levels, own, assessments, key } = seen;
  const last = assessments.findLast((one) => one.own === own);
  return (
    <ActForm
      intent="assess"
      label={say(words.assessCompetences)}
      formKey={key}
      refused={answer !== undefined}
      fold={assessments.map(({ id }) => id).join()}
    >
      {[...domainsOf(grid)].map(([domain, competences]) => (
        <fieldset key={domain}>
          <legend>{domain}</legend>
          <div className="field-row">
            {competences.map(({ id, name }) => (
              <SelectField
                key={id}
                name={`level.${id}`}
                label={name}
                defaultValue={answer?.typed[`level.${id}`] ?? String(last?.levels[id] ?? "")}
                optional
              >
                <option value="">{say(words.notSaid)}</option>
                {levels.map((word, level) => (
                  <option key={word} value={level}>
                    {level} · {word}
                  </option>
                ))}
              </SelectField>
            ))}
          </div>
        </fieldset>
      ))}
    </ActForm>
  );
}
