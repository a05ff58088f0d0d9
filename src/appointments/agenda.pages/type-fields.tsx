import { CheckField, fieldId, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { modes } from "../appointment.ts";
import { words } from "../words.ts";
import type { PanelProps } from "./settings.tsx";

type TypeFieldsProps = PanelProps & {
  prefix: string;
  type?: PanelProps["settings"]["types"][number] | undefined;
};

const numbers = [
  "minutes",
  "beforeMinutes",
  "afterMinutes",
  "noticeHours",
  "horizonDays",
  "perDay",
  "perWeek",
] as const;
const usual = { minutes: 60, beforeMinutes: 0, afterMinutes: 0, noticeHours: 24, horizonDays: 60 };
const labels = { ...words, minutes: words.length };

/** The fields of a type; each name bears which type, so that each has its own id. */
export function TypeFields({ settings, answer, prefix, type }: TypeFieldsProps) {
  const say = useSay();
  const own = answer && [`change:${prefix}`, "offer"].includes(answer.intent) ? answer : undefined;
  const errors = Object.fromEntries(
    Object.entries(own?.errors ?? {}).map(([name, sentence]) => [`${prefix}.${name}`, sentence]),
  );
  const said = { ...usual, ...type } as Readonly<Record<string, unknown>>;
  const value = (name: string) => own?.typed[`${prefix}.${name}`] ?? String(said[name] ?? "");
  const ticked = (name: string, otherwise: boolean) => (own ? `${prefix}.${name}` in own.typed : otherwise);
  return (
    <>
      <TextField
        name={`${prefix}.name`}
        label={say(words.typeName)}
        defaultValue={value("name")}
        errors={errors}
      />
      <Ways prefix={prefix} type={type} ticked={ticked} error={errors[`${prefix}.modes`]} />
      <div className="field-row">
        {numbers.map((name) => (
          <TextField
            key={name}
            name={`${prefix}.${name}`}
            label={say(labels[name])}
            inputMode="numeric"
            defaultValue={value(name)}
            errors={errors}
            optional={name.startsWith("per")}
          />
        ))}
      </div>
      <CheckField
        name={`${prefix}.onRequest`}
        label={say(words.requestMode)}
        defaultChecked={ticked("onRequest", type?.onRequest ?? false)}
      />
      <TextAreaField
        name={`${prefix}.directions`}
        label={say(words.directions)}
        help={say(words.directionsHelp)}
        defaultValue={value("directions")}
        errors={errors}
        rows={2}
        optional
      />
      <Counted prefix={prefix} type={type} ticked={ticked} calendars={settings.calendars} />
    </>
  );
}

type TickedProps = {
  prefix: string;
  type: TypeFieldsProps["type"];
  ticked: (name: string, otherwise: boolean) => boolean;
};

function Ways({ prefix, type, ticked, error }: TickedProps & { error: string | undefined }) {
  const say = useSay();
  return (
    <fieldset id={fieldId(`${prefix}.modes`)} tabIndex={-1}>
      <legend>{say(words.modes)}</legend>
      {modes.map((mode) => (
        <CheckField
          key={mode}
          name={`${prefix}.mode.${mode}`}
          label={say(words[mode])}
          defaultChecked={ticked(`mode.${mode}`, type?.modes.includes(mode) ?? mode !== "at-member")}
        />
      ))}
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
}

type CountedProps = TickedProps & { calendars: PanelProps["settings"]["calendars"] };

/** Which of the calendars kept elsewhere count as busy for this type. */
function Counted({ prefix, type, ticked, calendars }: CountedProps) {
  const say = useSay();
  if (calendars.length === 0) return null;
  return (
    <fieldset>
      <legend>{say(words.calendarsCounted)}</legend>
      {calendars.map(({ id, name }) => (
        <div key={id}>
          <input type="hidden" name={`${prefix}.calendar`} value={id} />
          <CheckField
            name={`${prefix}.counts.${id}`}
            label={name}
            defaultChecked={ticked(`counts.${id}`, !type?.calendarsIgnored.includes(id))}
          />
        </div>
      ))}
    </fieldset>
  );
}
