import { Form } from "react-router";
import { AmountField, CheckField, SelectField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { roleWords } from "../../doors/web/role-words.ts";
import { roles } from "../../foundation/actor.ts";
import { words } from "../words.ts";
import { kindOf } from "./setting-value.ts";
import type { Setting, SettingAnswer } from "./settings.tsx";

type SettingFormProps = {
  setting: Setting;
  answer: SettingAnswer | undefined;
  today: string;
  requestKey: string;
};

/** Changes one setting from a day on, with the field its kind asks for. */
export function SettingForm({ setting, answer, today, requestKey }: SettingFormProps) {
  const say = useSay();
  const { key, label, value, unit } = setting;
  return (
    <details className="fold" open={answer !== undefined}>
      <summary aria-label={`${say(words.changeSetting)} : ${say(label)}`}>{say(words.changeSetting)}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="key" value={`${requestKey}-${key}`} />
        <input type="hidden" name="setting" value={key} />
        <input type="hidden" name="kind" value={kindOf(value, unit)} />
        <Value setting={setting} answer={answer} />
        <TextField
          name={`${key}.effectiveOn`}
          type="date"
          label={say(words.effectiveOn)}
          defaultValue={answer?.typed[`${key}.effectiveOn`] ?? today}
          errors={answer?.errors}
        />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.changeSetting)}
          </button>
        </div>
      </Form>
    </details>
  );
}

function Value({ setting, answer }: Pick<SettingFormProps, "setting" | "answer">) {
  const say = useSay();
  const language = useLanguage();
  const { key, value, unit, rule } = setting;
  const kind = kindOf(value, unit);
  const name = `${key}.value`;
  const field = {
    name,
    help: rule ? say(rule) : undefined,
    errors: answer?.errors,
    label: say(kind === "cents" ? words.amountEuros : words.newValue),
  };
  const typed = answer?.typed[name];
  if (kind === "yes-no")
    return (
      <SelectField {...field} defaultValue={typed ?? (value ? "yes" : "no")}>
        <option value="yes">{say(words.yes)}</option>
        <option value="no">{say(words.no)}</option>
      </SelectField>
    );
  if (kind === "cents") {
    const amount = formatCents(BigInt(value as number), language, { euro: false });
    return <AmountField {...field} defaultValue={typed ?? amount} />;
  }
  if (kind === "roles") return <Roles name={name} held={value as string[]} legend={field.help} />;
  const number = kind === "number" ? ({ inputMode: "numeric" } as const) : {};
  return <TextField {...field} {...number} defaultValue={typed ?? String(value)} />;
}

function Roles({
  name,
  held,
  legend,
}: {
  name: string;
  held: readonly string[];
  legend: string | undefined;
}) {
  const say = useSay();
  return (
    <fieldset className="stack">
      <legend>{legend}</legend>
      {roles.map((role) => (
        <CheckField
          key={role}
          name={`${name}.${role}`}
          label={say(roleWords[role])}
          defaultChecked={held.includes(role)}
        />
      ))}
    </fieldset>
  );
}
