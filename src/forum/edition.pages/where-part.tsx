import { Choices } from "../../design/choices.tsx";
import { CheckField, fieldId, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { audiences, forms } from "../edition.ts";
import { words } from "../words.ts";
import type { PartProps } from "./edition-fields.tsx";
import { LinesOf } from "./lines-of.tsx";

/** Where it is, and for whom. */
export function WherePart(props: PartProps) {
  const say = useSay();
  const { intent, answer, found, field } = props;
  const online = found.venues.filter(({ room }) => room === null);
  const linked = found.venues.find(({ room, link }) => room && link)?.link ?? "";
  const signed = answer ? answer.typed[`${intent}.signed`] === "on" : found.known?.signed === "on";
  return (
    <fieldset className="panel stack">
      <legend>{say(words.wherePart)}</legend>
      <SelectField {...field("form", "site")} label={say(words.form)}>
        <Choices among={forms.map((one) => ({ id: one, name: say(words[`form-${one}`]) }))} />
      </SelectField>
      <Rooms {...props} />
      <LinesOf of="online" field={field} label={words.online} known={online}>
        {(n, line) => (
          <TextField
            {...field(`online.${n}.link`, line?.link)}
            inputMode="url"
            label={say(words.onlineLink, { n: n + 1 })}
            optional
          />
        )}
      </LinesOf>
      <TextField
        {...field("link", linked)}
        inputMode="url"
        label={say(words.link)}
        help={say(words.linkHelp)}
        optional
      />
      <TextField {...field("onlineSeats", "100")} inputMode="numeric" label={say(words.onlineSeats)} />
      <SelectField {...field("audience", "members")} label={say(words.audience)}>
        <Choices among={audiences.map((one) => ({ id: one, name: say(words[`audience-${one}`]) }))} />
      </SelectField>
      <CheckField name={`${intent}.signed`} label={say(words.signed)} defaultChecked={signed} />
    </fieldset>
  );
}

function Rooms({ intent, answer, found }: PartProps) {
  const say = useSay();
  const name = `${intent}.rooms`;
  const inRooms = found.venues.flatMap(({ room }) => room ?? []);
  return (
    <fieldset id={fieldId(name)} tabIndex={-1}>
      <legend>{say(words.rooms)}</legend>
      {answer?.errors[name] && <p className="field-error">{answer.errors[name]}</p>}
      <div className="choices">
        {found.rooms.map(({ id, name: called, site, seats }) => (
          <label key={id} className="choice">
            <input type="checkbox" name={name} value={id} defaultChecked={inRooms.includes(id)} />
            {say(words.roomSaid, { site, name: called, n: seats })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
