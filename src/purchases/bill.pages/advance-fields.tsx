import { AmountField, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Typing } from "./editor.tsx";

/** What somebody of the activity paid already, as a share of the whole or as an amount. */
export function AdvanceFields({ data, value, set, errors }: Typing) {
  const say = useSay();
  const only = data.activities.length === 1 && !data.forHouse ? (data.activities[0]?.id ?? "") : "";
  const activity = value.activity || only;
  const members = data.members.filter((one) => one.activity === activity);
  if (members.length === 0) return null;
  return (
    <>
      <SelectField
        {...{
          name: "advancedBy",
          label: say(words.advance),
          value: value.advancedBy,
          errors,
          optional: true,
        }}
        help={say(words.advanceHelp)}
        onChange={(event) => set({ advancedBy: event.currentTarget.value })}
      >
        <option value="">{say(words.advanceNobody)}</option>
        {members.map(({ person, name }) => (
          <option key={person} value={person}>
            {name}
          </option>
        ))}
      </SelectField>
      {value.advancedBy !== "" && (
        <div className="field-pairs">
          <TextField
            {...{ name: "advancedPercent", label: say(words.advancedPercent), errors, optional: true }}
            inputMode="numeric"
            placeholder="100"
            value={value.advancedPercent}
            onChange={(event) => set({ advancedPercent: event.currentTarget.value })}
          />
          <AmountField
            {...{ name: "advancedCents", label: say(words.advancedCents), errors, optional: true }}
            value={value.advancedCents}
            onChange={(event) => set({ advancedCents: event.currentTarget.value })}
          />
        </div>
      )}
    </>
  );
}
