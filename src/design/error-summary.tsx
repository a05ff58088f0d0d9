import { type MouseEvent, useEffect, useRef } from "react";
import { type FieldErrors, fieldId } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

/**
 * With script we go there ourselves: an address that changes, if only by its fragment, makes the page forget
 * the answer, and with it what was typed.
 */
function goTo(name: string, event: MouseEvent): void {
  const field = document.getElementById(fieldId(name));
  if (!field) return;
  event.preventDefault();
  field.focus();
}

/**
 * What must be corrected, on top of the form, each a link to its field. It takes the focus when it
 * appears, so that nobody misses it; an error that belongs to no field comes as `whole`.
 */
export function ErrorSummary({
  errors = {},
  whole,
}: {
  errors?: FieldErrors | undefined;
  whole?: string | undefined;
}) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const list = Object.entries(errors);
  const count = list.length + (whole ? 1 : 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer of the server takes the focus again
  useEffect(() => {
    box.current?.focus();
  }, [errors, whole]);
  if (count === 0) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert">
      <h2>
        <Icon name="alert-triangle" />
        {say(words.problem, { n: count })}
      </h2>
      <ul>
        {whole && <li>{whole}</li>}
        {list.map(([name, sentence]) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`} onClick={(event) => goTo(name, event)}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
