import { type FormEvent, useState } from "react";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { Icon } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Standing } from "../line.ts";
import type { MeetingAction } from "../shared.sql.ts";
import { words } from "../words.ts";
import { ActionLine } from "./action-line.tsx";
import { askLine, type RefusedForm } from "./line-client.ts";

type MeetingActionsProps = { arrivalKey: string; standing: Standing };

/** Who of those present does what, by when. */
export function MeetingActions({ arrivalKey, standing }: MeetingActionsProps) {
  const say = useSay();
  const language = useLanguage();
  const [refused, setRefused] = useState<RefusedForm | null>(null);
  const actions = standing.shared?.actions ?? [];
  const present = standing.people.filter(({ state }) => state === "in");
  const ask = async (to: string, said: object | null): Promise<boolean> => {
    const answer = await askLine(arrivalKey, { to, language }, said).catch(() => null);
    setRefused(answer ? (answer.result ? null : answer.refused) : { errors: {}, whole: say(words.lineLost) });
    return answer?.result != null;
  };
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const asked = Object.fromEntries(new FormData(form)) as Record<string, string>;
    if (await ask("/actions", { ...asked, dueOn: asked.dueOn || null })) form.reset();
  };
  const takeBack = ({ id }: MeetingAction) => void ask(`/actions/${id}/removal`, null);
  return (
    <div className="meeting-actions">
      <h3>{say(words.actions)}</h3>
      {actions.length > 0 && (
        <ul className="todo" aria-live="polite">
          {actions.map((action) => (
            <ActionLine key={action.id} action={action}>
              <button type="button" className="button" onClick={() => takeBack(action)}>
                <Icon name="x" size="small" />
                <span className="unseen">{say(words.takeBack, { what: action.what })}</span>
              </button>
            </ActionLine>
          ))}
        </ul>
      )}
      <form className="stack" onSubmit={(event) => void add(event)} noValidate>
        <ActionFields present={present} self={standing.self} errors={refused?.errors} />
        {refused?.whole && (
          <p className="field-error" role="alert">
            {refused.whole}
          </p>
        )}
        <div>
          <button type="submit" className="button">
            {say(words.addAction)}
          </button>
        </div>
      </form>
    </div>
  );
}

type ActionFieldsProps = {
  present: Standing["people"];
  self: string;
  errors: FieldErrors | undefined;
};

function ActionFields({ present, self, errors }: ActionFieldsProps) {
  const say = useSay();
  return (
    <>
      <TextField name="what" label={say(words.what)} maxLength={160} autoComplete="off" errors={errors} />
      <div className="field-row">
        <SelectField name="owner" label={say(words.owner)} defaultValue={self} errors={errors}>
          {present.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField type="date" name="dueOn" label={say(words.dueOn)} errors={errors} optional />
      </div>
    </>
  );
}
