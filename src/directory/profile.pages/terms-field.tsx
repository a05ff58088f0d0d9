import { type ComponentProps, useState } from "react";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { plain } from "../../foundation/plain.ts";
import { termsOf } from "../profile.ts";
import { words } from "../words.ts";
import { NearTerms } from "./near-terms-list.tsx";

type Props = ComponentProps<typeof TextField> & {
  defaultValue: string;
  often: readonly string[];
  /** Terms of the official lists are proposed for the word that is being typed. */
  near?: boolean;
};

/** Short words with those that others use beside them: one touch, and the same thing has the same name. */
export function TermsField({ defaultValue, often, near = false, ...field }: Props) {
  const say = useSay();
  const [value, setValue] = useState(defaultValue);
  const said = new Set(termsOf(value).map(plain));
  const others = often.filter((term) => !said.has(plain(term))).slice(0, 8);
  return (
    <div>
      <TextField
        {...field}
        help={say(words.termsHelp)}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        optional
      />
      {near && (
        <NearTerms
          typed={value}
          onChoose={(label) => setValue(`${[...termsOf(value).slice(0, -1), label].join(", ")}, `)}
        />
      )}
      {others.length > 0 && (
        <p className="chips">
          <span className="quiet">{say(words.oftenSaid)}</span>
          {others.map((term) => (
            <button
              key={term}
              type="button"
              className="term"
              onClick={() => setValue([...termsOf(value), term].join(", "))}
            >
              {term}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
