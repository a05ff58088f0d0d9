import { Form } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { fieldId } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

type AdviserChoiceProps = { adviser: string; advisers: readonly { id: string; name: string }[] };

/** The director and HR choose whose portfolio they look at. */
export function AdviserChoice({ adviser, advisers }: AdviserChoiceProps) {
  const say = useSay();
  if (advisers.length === 0) return null;
  return (
    <Form method="get" className="agenda-colleagues">
      <label htmlFor={fieldId("adviser")}>{say(words.portfolioOf)}</label>
      <select id={fieldId("adviser")} name="accompagnement" defaultValue={adviser} key={adviser}>
        <Choices among={advisers} />
      </select>
      <button type="submit" className="button">
        {say(words.show)}
      </button>
    </Form>
  );
}
