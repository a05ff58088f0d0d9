import { ActForm } from "../../design/act-form.tsx";
import { CheckField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, textOf } from "../../doors/web/act-answer.ts";
import { clockOf } from "../../foundation/when.ts";
import type { Class } from "../room.ts";
import type { Rule } from "../rule.ts";
import { ruleWords as words } from "../rule-words.ts";

type Props = { of: Class; rule: Rule; answer: ActAnswer | undefined; formKey: string };

const days = [words.monday, words.tuesday, words.wednesday, words.thursday, words.friday].concat([
  ...[words.saturday, words.sunday],
]);

/** What members, or the team, may ask of a place. */
export function RuleForm({ of, rule, answer, formKey }: Props) {
  const say = useSay();
  const intent = `rule:${of}`;
  const known = {
    ...{ opens: clockOf(rule.opensMinute), closes: clockOf(rule.closesMinute) },
    ...{ noticeMinutes: String(rule.noticeMinutes), horizonDays: String(rule.horizonDays) },
    ...{ leastMinutes: String(rule.leastMinutes), mostMinutes: String(rule.mostMinutes) },
    ...{ weekMinutes: rule.weekMinutes === null ? "" : String(rule.weekMinutes) },
    lateHours: String(rule.lateHours),
  };
  const field = fieldIn(answer, intent, known);
  const figure = (name: keyof typeof known, label: (typeof words)["opens"], optional = false) => (
    <TextField {...field(name)} label={say(label)} inputMode="numeric" optional={optional} />
  );
  return (
    <ActForm
      intent={intent}
      label={say(of === "member" ? words.ruleMember : words.ruleTeam)}
      formKey={`${formKey}-${of}`}
      refused={answer?.intent === intent}
      fold={formKey}
    >
      <CheckField name={`${intent}.may`} label={say(words.may)} defaultChecked={rule.may} />
      <CheckField name={`${intent}.approval`} label={say(words.approval)} defaultChecked={rule.approval} />
      <Weekdays {...{ intent, rule }} />
      <div className="room-fields">
        <TextField {...field("opens")} type="time" label={say(words.opens)} />
        <TextField {...field("closes")} type="time" label={say(words.closes)} />
        {figure("leastMinutes", words.leastMinutes)}
        {figure("mostMinutes", words.mostMinutes)}
        {figure("noticeMinutes", words.noticeMinutes)}
        {figure("horizonDays", words.horizonDays)}
        {figure("weekMinutes", words.weekMinutes, true)}
        {figure("lateHours", words.lateHours)}
      </div>
    </ActForm>
  );
}

function Weekdays({ intent, rule }: { intent: string; rule: Rule }) {
  const say = useSay();
  return (
    <fieldset>
      <legend>{say(words.weekdays)}</legend>
      <div className="room-boxes">
        {days.map((day, n) => (
          <label key={day.id}>
            <input
              type="checkbox"
              name={`${intent}.weekdays`}
              value={n + 1}
              defaultChecked={rule.weekdays.includes(n + 1)}
            />{" "}
            {say(day)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What was told of a rule. */
export function ruleIn(form: FormData, room: string | undefined) {
  const intent = String(form.get("intent"));
  const text = textOf(form);
  return {
    ...{ room, class: intent.split(":")[1], opens: text("opens"), closes: text("closes") },
    ...{ may: form.has(`${intent}.may`), approval: form.has(`${intent}.approval`) },
    weekdays: form.getAll(`${intent}.weekdays`),
    ...{ noticeMinutes: text("noticeMinutes"), horizonDays: text("horizonDays") },
    ...{ leastMinutes: text("leastMinutes"), mostMinutes: text("mostMinutes") },
    ...{ weekMinutes: text("weekMinutes") || null, lateHours: text("lateHours") },
  };
}
