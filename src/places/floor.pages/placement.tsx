import { Form } from "react-router";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { floorWords } from "../floor-words.ts";
import { words } from "../words.ts";
import type { Found } from "./keep.tsx";

const sides = [
  { name: "x", label: floorWords.fromLeft, min: 0 },
  { name: "y", label: floorWords.fromTop, min: 0 },
  { name: "w", label: floorWords.width, min: 1 },
  { name: "h", label: floorWords.height, min: 1 },
] as const;

/** Where a place stands, in hundredths of the picture. */
export function PlacementFields({ field }: { field: ReturnType<typeof fieldIn> }) {
  const say = useSay();
  return (
    <div className="floor-sides">
      {sides.map(({ name, label, min }) => (
        <TextField key={name} {...field(name)} type="number" {...{ min, max: 100 }} label={say(label)} />
      ))}
    </div>
  );
}

const arrows = [
  { sign: "←", by: "-2:0", label: floorWords.left },
  { sign: "→", by: "2:0", label: floorWords.right },
  { sign: "↑", by: "0:-2", label: floorWords.up },
  { sign: "↓", by: "0:2", label: floorWords.down },
] as const;

type PlacedProps = {
  one: Found["placed"][number];
  plan: NonNullable<Found["plan"]>;
  answer: ActAnswer | undefined;
  formKey: string;
};

/** One place that stands on the plan: moved a little by arrows, exactly by numbers, or taken off. */
export function PlacedForm({ one: { id, name, place }, plan, answer, formKey }: PlacedProps) {
  const say = useSay();
  const intent = `set:${id}`;
  const { x, y, w, h } = place;
  const at = { x: String(x), y: String(y), w: String(w), h: String(h) };
  const refused = answer?.intent === intent;
  return (
    <li className="floor-placed-one">
      <h3>{name}</h3>
      <Form method="post" className="actions" preventScrollReset>
        <input type="hidden" name="key" value={`${formKey}-nudge-${id}`} />
        <input type="hidden" name="plan" value={plan.id} />
        <input type="hidden" name="at" value={`${x} ${y} ${w} ${h}`} />
        {arrows.map(({ sign, by, label }) => (
          <button
            key={by}
            type="submit"
            name="intent"
            value={`nudge:${id}:${by}`}
            className="button"
            aria-label={say(label, { name })}
          >
            {sign}
          </button>
        ))}
        <button type="submit" name="intent" value={`off:${id}`} className="button">
          {say(floorWords.takeOff)}
        </button>
      </Form>
      <details className="fold" key={refused ? "refused" : formKey} open={refused}>
        <summary>{`${say(words.change)} ${name}`}</summary>
        <Form method="post" className="stack" noValidate preventScrollReset>
          <input type="hidden" name="key" value={`${formKey}-set-${id}`} />
          <input type="hidden" name="plan" value={plan.id} />
          <PlacementFields field={fieldIn(answer, intent, at)} />
          <div className="actions">
            <button type="submit" name="intent" value={intent} className="button button-main">
              {say(floorWords.put)}
            </button>
          </div>
        </Form>
      </details>
    </li>
  );
}
