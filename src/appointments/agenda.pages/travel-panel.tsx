import { Form } from "react-router";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { PanelProps } from "./settings.tsx";

/** How long the way between each two sites takes. */
export function TravelPanel({ settings: { sites, travel, key }, answer }: PanelProps) {
  const say = useSay();
  const pairs = sites.flatMap((a, n) => sites.slice(n + 1).map((b) => ({ a, b, id: `${a.id}_${b.id}` })));
  const minutesOf = (a: string, b: string) =>
    travel.find(({ site, other }) => (site === a && other === b) || (site === b && other === a))?.minutes;
  return (
    <section className="panel" aria-label={say(words.travel)}>
      <h2>{say(words.travel)}</h2>
      <p>{say(pairs.length === 0 ? words.oneSite : words.travelWhy)}</p>
      {pairs.map(({ a, b, id }) => (
        <Form method="post" key={id} className="field-row">
          <input type="hidden" name="key" value={`${key}-${id}`} />
          <TextField
            name={`minutes.${id}`}
            label={say(words.travelPair, { a: a.name, b: b.name })}
            inputMode="numeric"
            defaultValue={
              (answer?.intent === `travel:${id}` ? answer.typed[`minutes.${id}`] : undefined) ??
              String(minutesOf(a.id, b.id) ?? "")
            }
          />
          <button type="submit" name="intent" value={`travel:${id}`} className="button">
            {say(words.save)}
          </button>
        </Form>
      ))}
    </section>
  );
}
