import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirectDocument,
  useActionData,
  useLoaderData,
} from "react-router";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { signInRefusals } from "../sign-in-refusals.ts";
import { words } from "../words.ts";
import { withCookies } from "./way-back.ts";

export const handle = { bare: true };

/** Opening the page uses nothing: programs that read mail follow links before people do. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { gateway, language } = context.get(webContext);
  const purpose = await gateway.peekLink(params.token ?? "");
  return { purpose, spent: sayRefusal(signInRefusals.linkSpent(), language) };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { gateway, language } = context.get(webContext);
  const token = params.token ?? "";
  const form = await request.formData();
  if (form.get("intent") === "email") {
    const refusal = await gateway.confirmEmail(token);
    if (refusal) return formErrors(refusal, language);
    throw redirectDocument("/moi");
  }
  const password = form.get("password");
  if (password === null) {
    const entered = await gateway.enterByLink(token);
    if (!entered.ok) return formErrors(entered.refusal, language);
    throw redirectDocument(entered.next === "code" ? "/connexion/code" : "/", withCookies(entered.cookies));
  }
  const refusal = await gateway.choosePassword(token, String(password));
  if (refusal) return formErrors(refusal, language);
  throw redirectDocument("/connexion");
}

const faces = {
  enter: { title: words.signInTitle, act: words.signIn },
  password: { title: words.choosePassword, act: words.choosePassword },
  email: { title: words.newEmail, act: words.confirmEmail },
} as const;

export default function LinkPage() {
  const { purpose, spent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  const { title: titleWord, act } = faces[purpose ?? "enter"];
  const title = say(titleWord);
  return (
    <main className="entrance" id="content">
      <title>{title}</title>
      <h1>{title}</h1>
      {purpose ? (
        <form method="post" className="stack">
          {purpose === "password" && (
            <TextField
              name="password"
              type="password"
              label={say(words.newPassword)}
              help={say(words.passwordHelp)}
              autoComplete="new-password"
              minLength={12}
              errors={answer?.errors}
            />
          )}
          <div className="actions">
            <button
              type="submit"
              className="button button-main"
              {...(purpose === "email" && { name: "intent", value: "email" })}
            >
              {say(act)}
            </button>
          </div>
        </form>
      ) : (
        <p role="alert">{answer?.whole ?? spent}</p>
      )}
      {!purpose && (
        <p>
          <a href="/connexion/lien">{say(words.linkTitle)}</a>
        </p>
      )}
    </main>
  );
}
