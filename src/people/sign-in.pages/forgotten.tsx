import { type ActionFunctionArgs, useActionData } from "react-router";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { words } from "../words.ts";

export const handle = { bare: true };

export async function action({ context, request }: ActionFunctionArgs) {
  const { gateway, language } = context.get(webContext);
  const form = await request.formData();
  const letter = form.get("letter") === "entrance" ? "entrance" : "forgotten";
  const refusal = await gateway.askLink(String(form.get("email") ?? ""), letter);
  return refusal
    ? { asked: false, errors: formErrors(refusal, language).errors }
    : { asked: true, errors: {} };
}

/**
 * A link by mail: to sign in without the password, or to choose another. The answer tells nobody's address.
 */
export default function Forgotten() {
  const answer = useActionData<typeof action>();
  const say = useSay();
  return (
    <main className="entrance" id="content">
      <title>{say(words.linkTitle)}</title>
      <h1>{say(words.linkTitle)}</h1>
      {answer?.asked ? (
        <p role="status">{say(words.linkAsked)}</p>
      ) : (
        <form method="post" className="stack">
          <TextField
            name="email"
            type="email"
            label={say(words.email)}
            autoComplete="username"
            errors={answer?.errors}
          />
          <div className="actions">
            <button type="submit" name="letter" value="entrance" className="button button-main">
              {say(words.askEntrance)}
            </button>
            <button type="submit" name="letter" value="forgotten" className="button">
              {say(words.askPassword)}
            </button>
          </div>
        </form>
      )}
      <p>
        <a href="/connexion">{say(words.backToSignIn)}</a>
      </p>
    </main>
  );
}
