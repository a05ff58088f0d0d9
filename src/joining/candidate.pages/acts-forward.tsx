import { Choices } from "../../design/choices.tsx";
import { CheckField, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { headingWords, outcomeWords } from "../choice-words.ts";
import { deskWords } from "../desk-words.ts";
import { publicWords } from "../public-words.ts";
import { words } from "../words.ts";
import { ActFold } from "./act-fold.tsx";
import type { Props } from "./one.tsx";

/** Whoever looks is offered first, where they are of the team. */
const oneself = ({ found: { team, me } }: Props) => team.find(({ id }) => id === me)?.id ?? "";

export function PlanAct(props: Props) {
  const say = useSay();
  const field = fieldIn(props.answer, "plan", { interviewer: oneself(props), time: "10:00" });
  return (
    <ActFold intent="plan" label={words.planInterview} {...props}>
      <SelectField label={say(deskWords.interviewer)} {...field("interviewer")}>
        <Choices none={say(publicWords.choose)} among={props.found.team} />
      </SelectField>
      <TextField type="date" label={say(deskWords.date)} {...field("date")} />
      <TextField type="time" label={say(deskWords.time)} {...field("time")} />
      <SelectField label={say(deskWords.mode)} {...field("mode")}>
        {(["site", "phone", "online"] as const).map((mode) => (
          <option key={mode} value={mode}>
            {say(words[`by-${mode}`])}
          </option>
        ))}
      </SelectField>
      <TextField label={say(deskWords.place)} help={say(deskWords.placeHelp)} optional {...field("place")} />
    </ActFold>
  );
}

/** The record of the interview, begun with what stands there. */
export function RecordAct(props: Props) {
  const say = useSay();
  const { finding, interview, team, today } = props.found;
  const planned = interview && civilDateOf(interview.startsAt);
  const known = finding ?? {
    heldOn: planned && planned <= today ? planned : today,
    interviewer: interview?.interviewer ?? oneself(props),
  };
  const field = fieldIn(props.answer, "record", known as unknown as Readonly<Record<string, string>>);
  return (
    <ActFold intent="record" label={words.recordInterview} {...props}>
      <p>{say(deskWords.findingHelp)}</p>
      <TextField type="date" label={say(deskWords.heldOn)} {...field("heldOn")} />
      <SelectField label={say(deskWords.heldBy)} {...field("interviewer")}>
        <Choices none={say(publicWords.choose)} among={team} />
      </SelectField>
      {(Object.keys(headingWords) as (keyof typeof headingWords)[]).map((heading) => (
        <TextAreaField
          key={heading}
          label={say(headingWords[heading])}
          optional={heading !== "project"}
          {...field(heading)}
        />
      ))}
      <CheckField
        name="record.shared"
        label={say(deskWords.share)}
        defaultChecked={finding?.shared ?? true}
      />
    </ActFold>
  );
}

export function DecideAct(props: Props) {
  const say = useSay();
  const field = fieldIn(props.answer, "decide");
  const choices = Object.entries(outcomeWords).map(([id, word]) => ({ id, name: say(word) }));
  return (
    <ActFold intent="decide" label={words.decide} {...props}>
      <SelectField label={say(deskWords.outcome)} {...field("outcome")}>
        <Choices none={say(publicWords.choose)} among={choices} />
      </SelectField>
      <TextAreaField label={say(deskWords.motive)} help={say(deskWords.motiveHelp)} {...field("motive")} />
      <TextField label={say(deskWords.orientedTo)} optional {...field("orientedTo")} />
      <TextField type="date" label={say(deskWords.againOn)} optional {...field("againOn")} />
    </ActFold>
  );
}
