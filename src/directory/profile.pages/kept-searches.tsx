import { Form, Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Found } from "./list.tsx";

type Props = { found: Found; answer: ActAnswer | undefined; isBare: boolean };

/** The searches one keeps, and this one to keep. */
export function KeptSearches({ found: { kept, formKey }, answer, isBare }: Props) {
  const say = useSay();
  return (
    <>
      {!isBare && (
        <ActForm
          intent="save"
          label={say(words.saveSearch)}
          formKey={formKey}
          fold={formKey}
          refused={answer?.intent === "save"}
        >
          <TextField
            {...fieldIn(answer, "save")("name")}
            label={say(words.searchName)}
            help={say(words.saveHelp)}
          />
        </ActForm>
      )}
      {kept.length > 0 && (
        <section className="panel" aria-label={say(words.keptSearches)}>
          <h2>{say(words.keptSearches)}</h2>
          <ul className="todo">
            {kept.map(({ id, name, to }) => (
              <li key={id}>
                <Link className="todo-name" to={to}>
                  {name}
                </Link>
                <Form method="post" className="todo-end">
                  <input type="hidden" name="key" value={`${formKey}-${id}`} />
                  <button type="submit" className="button" name="intent" value={`forget:${id}`}>
                    {say(words.forgetSearch)}
                    <span className="unseen"> {name}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
