import { type ActionFunctionArgs, redirectDocument, useActionData } from "react-router";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { words } from "../words.ts";
import { backTo, withCookies } from "./way-back.ts";

export const handle = { bare: true };

export async function action({ context, request }: ActionFunctionArgs) {
  const { gateway, language } = context.get(webContext);
  const form = await request.formData();
  const entered = await gateway.giveCode(String(form.get("code") ?? ""));
  if (!entered.ok) return formErrors(entered.refusal, language);
  throw redirectDocument(backTo(request), withCookies(entered.cookies));
}

/** The second step of whoever has a second factor: no session exists before it. */
export default function Code() {
  const actionData = useActionData<typeof action>();
  const say = useSay();
  return (
    <main className="entrance" id="content">
      <title>{say(words.codeTitle)}</title>
      <h1>{say(words.codeTitle)}</h1>
      <form method="post" className="stack">
        <TextField
          name="code"
          label={say(words.code)}
          help={say(words.codeHelp)}
          autoComplete="one-time-code"
          autoFocus
          errors={actionData?.errors}
        />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.signIn)}
          </button>
        </div>
      </form>
    </main>
  );
}
