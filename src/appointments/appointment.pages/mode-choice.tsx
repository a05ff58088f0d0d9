import type { FieldErrors } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Open } from "./book.tsx";

type ModeChoiceProps = {
  open: Open;
  slot: Open["slots"][number] | undefined;
  typed: Readonly<Record<string, string>> | undefined;
  errors: FieldErrors | undefined;
};

/** How the two meet; on site only where the adviser is at one then. */
export function ModeChoice({ open: { type, sites, moving }, slot, typed, errors }: ModeChoiceProps) {
  const say = useSay();
  const modes = type.modes.filter((mode) => mode !== "site" || slot === undefined || slot.site !== null);
  const wanted = typed?.mode ?? moving?.mode;
  const chosen = modes.find((mode) => mode === wanted) ?? modes[0];
  const site = sites.find(({ id }) => id === slot?.site)?.name;
  return (
    <fieldset id="field-mode" tabIndex={-1}>
      <legend>{say(words.how)}</legend>
      {modes.map((mode) => (
        <label key={mode} className="choice">
          <input type="radio" name="mode" value={mode} defaultChecked={mode === chosen} />
          {say(words[mode])}
          {mode === "site" && site ? ` · ${site}` : ""}
        </label>
      ))}
      {errors?.mode && <p className="field-error">{errors.mode}</p>}
    </fieldset>
  );
}
