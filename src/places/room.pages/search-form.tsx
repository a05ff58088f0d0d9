import { Form, useSearchParams } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { equipmentNames, equipmentWords } from "../equipment.ts";
import { roomKinds } from "../room.ts";
import { words } from "../words.ts";
import type { Found } from "./list.tsx";
import { kindWords } from "./room-facts.tsx";

const precise = ["kind", "seats", "site", "date", "from", "to", "minutes", "equipment"];

/** What one looks for: a sentence, and behind it the fields that go before it. */
export function SearchForm({ sites, faults }: Pick<Found, "sites" | "faults">) {
  const [search] = useSearchParams();
  const say = useSay();
  const field = fieldsOf(search, faults);
  const help = say(words.sentenceHelp, { site: sites[0]?.name ?? "" });
  return (
    <Form method="get" role="search" className="panel stack" key={search.toString()}>
      <TextField {...field("text")} label={say(words.sentence)} help={help} maxLength={300} />
      <details open={precise.some((name) => search.get(name))}>
        <summary>{say(words.inFields)}</summary>
        <PreciseFields {...{ sites, faults, search }} />
      </details>
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.searchAct)}
        </button>
      </div>
    </Form>
  );
}

const fieldsOf = (search: URLSearchParams, faults: Found["faults"]) => (name: string) => ({
  ...{ name, defaultValue: search.get(name) ?? "", errors: faults?.errors, optional: true },
});

type PreciseProps = Pick<Found, "sites" | "faults"> & { search: URLSearchParams };

function PreciseFields({ sites, faults, search }: PreciseProps) {
  const say = useSay();
  const field = fieldsOf(search, faults);
  return (
    <div className="stack search-fields">
      <div className="room-fields">
        <SelectField {...field("kind")} label={say(words.kind)}>
          <Choices none={say(words.any)} among={roomKinds.map((id) => ({ id, name: say(kindWords[id]) }))} />
        </SelectField>
        <TextField {...field("seats")} label={say(words.people)} inputMode="numeric" />
        <SelectField {...field("site")} label={say(words.site)}>
          <Choices none={say(words.allSites)} among={sites} />
        </SelectField>
      </div>
      <div className="room-fields">
        <TextField {...field("date")} type="date" label={say(words.day)} />
        <TextField {...field("from")} type="time" label={say(words.earliest)} />
        <TextField {...field("to")} type="time" label={say(words.latest)} />
        <TextField {...field("minutes")} label={say(words.minutes)} inputMode="numeric" />
      </div>
      <fieldset>
        <legend>{say(words.equipment)}</legend>
        <div className="room-boxes">
          {equipmentNames.map((one) => (
            <label key={one}>
              <input
                type="checkbox"
                name="equipment"
                value={one}
                defaultChecked={search.getAll("equipment").includes(one)}
              />{" "}
              {say(equipmentWords[one])}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
