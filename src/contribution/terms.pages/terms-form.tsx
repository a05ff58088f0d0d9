import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Found } from "./contributions.tsx";
import { FormulaFields } from "./formula-fields.tsx";

type Props = { intent: string; found: Found; answer: ActAnswer | undefined };

/** How a contribution is to be computed, for whom, from when on, and who decided it. */
export function TermsForm({ intent, found: { activities, contracts }, answer }: Props) {
  const say = useSay();
  const field = fieldIn(answer?.intent === intent ? answer : undefined, intent);
  return (
    <>
      <TextField {...field("startsOn")} type="date" label={say(words.startsOn)} />
      <FormulaFields field={field} />
      <fieldset>
        <legend>{say(words.scope)}</legend>
        <p className="field-help">{say(words.scopeHelp)}</p>
        <SelectField {...field("contractKind")} label={say(words.contractKind)} optional>
          <option value="">{say(words.everyone)}</option>
          <option value="cape">{say(words["kind-cape"])}</option>
          <option value="cesa">{say(words["kind-cesa"])}</option>
        </SelectField>
        <SelectField {...field("activity")} label={say(words.activity)} optional>
          <Choices none={say(words.everyone)} among={activities} />
        </SelectField>
        <SelectField {...field("contract")} label={say(words.contract)} optional>
          <Choices none={say(words.none)} among={contracts} />
        </SelectField>
      </fieldset>
      <SelectField {...field("host")} label={say(words.host)} optional>
        <Choices none={say(words.none)} among={activities} />
      </SelectField>
      <TextField {...field("hostShareBp")} label={say(words.hostShare)} inputMode="decimal" optional />
      <TextField {...field("decided")} label={say(words.decided)} help={say(words.decidedHelp)} />
    </>
  );
}
