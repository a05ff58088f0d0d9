import { contrast, isColour, proposeReadable, READABLE } from "./colour.ts";
import { Field, type FieldErrors } from "./field.tsx";
import { formatQuantity } from "./format.ts";
import { Icon } from "./icon.tsx";
import { useLanguage, useSay } from "./speak.ts";
import { words } from "./words.ts";

const paper = "#ffffff";

type ColourFieldProps = {
  name: string;
  label: string;
  value: string;
  onChange: (colour: string) => void;
  errors?: FieldErrors | undefined;
};

/** A brand colour: its contrast on paper is said while it is chosen, and a neighbour that reads proposed. */
export function ColourField({ name, label, value, onChange, errors }: ColourFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const known = isColour(value);
  const found = known ? contrast(value, paper) : 0;
  const ratio = formatQuantity((Math.floor(found * 10) / 10).toFixed(1), language);
  const proposal = known && found < READABLE ? proposeReadable(value, paper) : null;
  return (
    <Field name={name} label={label} errors={errors}>
      {(wiring) => (
        <div className="stack">
          <input
            type="color"
            {...wiring}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <p className="colour-choice" role="status">
            <Icon name={proposal ? "alert-triangle" : "check"} size="small" />
            {say(proposal ? words.colourBad : words.colourGood, { ratio })}
          </p>
          {proposal && (
            <p>
              <button type="button" className="button" onClick={() => onChange(proposal)}>
                {say(words.takeProposal, { proposal })}
              </button>
            </p>
          )}
        </div>
      )}
    </Field>
  );
}
