import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PeopleField } from "../../design/people-field.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { manners } from "../decision.ts";
import { decisionWords } from "../decision-words.ts";
import type { Found } from "./list.tsx";

type Props = { found: Found; answer: ActAnswer | undefined };

/** To record a decision: what, where, how, with whom, and which one it replaces. */
export function DecisionForm({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { formKey, meetings, rows, today } = found;
  const field = fieldIn(answer, "decide");
  const met = meetings.map(({ id, title, on }) => ({
    ...{ id, name: `${title}, ${formatDate(on, language, "short")}` },
  }));
  const holding = rows.filter(({ replacedBy }) => !replacedBy);
  return (
    <ActForm
      intent="decide"
      label={say(decisionWords.recordDecision)}
      formKey={formKey}
      refused={answer?.intent === "decide"}
      fold={formKey}
    >
      <TextField {...field("title")} label={say(decisionWords.title)} />
      <TextAreaField {...field("text")} label={say(decisionWords.text)} optional />
      <SelectField {...field("meeting", met[0]?.id ?? "")} label={say(decisionWords.meeting)} optional>
        <Choices none={say(decisionWords.noMeeting)} among={met} />
      </SelectField>
      <TextField
        {...field("decidedOn", today)}
        type="date"
        label={say(decisionWords.decidedOn)}
        help={say(decisionWords.decidedOnHelp)}
        optional
      />
      <SelectField {...field("manner")} label={say(decisionWords.manner)}>
        {manners.map((manner) => (
          <option key={manner} value={manner}>
            {say(decisionWords[`manner-${manner}`])}
          </option>
        ))}
      </SelectField>
      <Votes answer={answer} />
      <Present found={found} answer={answer} />
      {holding.length > 0 && (
        <SelectField {...field("replaces")} label={say(decisionWords.replaces)} optional>
          <Choices
            none={say(decisionWords.replacesNone)}
            among={holding.map((one) => ({ id: one.id, name: `${one.said} · ${one.title}` }))}
          />
        </SelectField>
      )}
    </ActForm>
  );
}

function Votes({ answer }: Pick<Props, "answer">) {
  const say = useSay();
  const field = fieldIn(answer, "decide");
  return (
    <fieldset>
      <legend>{say(decisionWords.votes)}</legend>
      <div className="day-fields">
        {(["votesFor", "votesAgainst", "abstentions"] as const).map((name) => (
          <TextField
            key={name}
            {...field(name)}
            inputMode="numeric"
            label={say(decisionWords[name])}
            optional
          />
        ))}
      </div>
    </fieldset>
  );
}

function Present({ found: { people }, answer }: Props) {
  const say = useSay();
  const now = new Set(people.filter((one) => one.now).map(({ id }) => id));
  return (
    <PeopleField
      name="decide.present"
      errors={answer?.errors}
      label={say(decisionWords.present)}
      people={people}
      ticked={(id) => now.has(id)}
    />
  );
}
