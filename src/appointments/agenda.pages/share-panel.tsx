import { Form } from "react-router";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { PanelProps } from "./settings.tsx";

/** Which part of the team's appointments one takes; whoever directs says it of all. */
export function SharePanel({ settings: { shares, key }, answer }: PanelProps) {
  const say = useSay();
  return (
    <section className="panel" aria-label={say(words.share)}>
      <h2>{say(words.share)}</h2>
      <p>{say(shares.length === 0 ? words.shareNotYet : words.shareWhy)}</p>
      {shares.map(({ adviser, name, percent }) => {
        const refused = answer?.intent === `share:${adviser}` ? answer : undefined;
        const field = `percent.${adviser}`;
        return (
          <Form method="post" key={adviser} className="field-row" noValidate>
            <input type="hidden" name="key" value={`${key}-${adviser}`} />
            <TextField
              name={field}
              label={say(words.shareOf, { name })}
              inputMode="numeric"
              defaultValue={refused?.typed[field] ?? String(percent)}
              errors={refused?.errors.percent ? { [field]: refused.errors.percent } : undefined}
            />
            <button type="submit" name="intent" value={`share:${adviser}`} className="button">
              {say(words.save)}
            </button>
          </Form>
        );
      })}
    </section>
  );
}
