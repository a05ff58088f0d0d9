import { Form } from "react-router";
import { useSay } from "../../design/speak.ts";
import { levels } from "../thread.ts";
import { words } from "../words.ts";
import type { Found } from "./list.tsx";

/** How closely one follows each place; what one says of a thread goes before. */
export function PlacesFollowed({ found: { places, levels: chosen, formKey } }: { found: Found }) {
  const say = useSay();
  const all = [{ group: null, groupName: say(words.house) }, ...places];
  return (
    <details className="fold">
      <summary>{say(words.placesTitle)}</summary>
      <ul className="plain-list">
        {all.map(({ group, groupName }) => {
          const level = chosen.find((one) => one.group === group)?.level;
          return (
            <li key={group ?? "house"}>
              <Form method="post" className="line-form">
                <input type="hidden" name="key" value={`${formKey}-${group}`} />
                <input type="hidden" name="group" value={group ?? ""} />
                <label htmlFor={`level-${group}`}>{groupName}</label>
                <select id={`level-${group}`} name="level" defaultValue={level ?? "track"} key={level}>
                  {levels.map((one) => (
                    <option key={one} value={one}>
                      {say(words[`level-${one}`])}
                    </option>
                  ))}
                </select>
                <button type="submit" className="button">
                  {say(words.choose)}
                  <span className="unseen"> {groupName}</span>
                </button>
              </Form>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
