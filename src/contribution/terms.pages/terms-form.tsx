import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { presentOf } from "../terms.ts";
import { words } from "../words.ts";
import type { Found } from "./contributions.tsx";
import { FormulaFields } from "./formula-fields.tsx";
import { typedFormula } from "./read-formula.ts";

type Props = { intent: string; kind: string; found: Found; answer: ActAnswer | undefined };

/** How a contribution is to be computed, for whom, from when on, and who decided it. */
export function TermsForm({ intent, kind, found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { activities, contracts, terms, today } = found;
  const present = presentOf(
    terms.filter((one) => one.kind === kind),
    today,
  );
  const known = typedFormula(present?.formula ?? null, language);
  const field = fieldIn(answer?.intent === intent ? answer : undefined, intent, known);
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
