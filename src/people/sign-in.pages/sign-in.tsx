import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirectDocument,
  useActionData,
  useLoaderData,
} from "react-router";
import { TextField } from "../../design/field.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { signInRefusals } from "../sign-in-refusals.ts";
import { words } from "../words.ts";
import { backTo, withCookies } from "./way-back.ts";

export const handle = { bare: true };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { person, firstRun } = context.get(webContext);
  if (person) throw redirectDocument(backTo(request));
  if (await firstRun.isNeeded()) throw redirectDocument("/premiere-ouverture");
  return { back: backTo(request) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { gateway, language } = context.get(webContext);
  const form = await request.formData();
  const email = String(form.get("email") ?? "");
  const entered = await gateway.signIn(email, String(form.get("password") ?? ""));
  if (!entered.ok) return { ...formErrors(entered.refusal, language), email };
  const back = backTo(request);
  const to = entered.next === "code" ? `/connexion/code?retour=${encodeURIComponent(back)}` : back;
  throw redirectDocument(to, withCookies(entered.cookies));
}

/**
 * A page that needs no script: it opens on any machine, and a browser's password keeper knows it. The one it
 * has only shows the button of passkeys.
 */
export default function SignIn() {
  const { back } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const say = useSay();
  return (
    <main className="entrance" id="content">
      <title>{say(words.signInTitle)}</title>
      <h1>{say(words.signInTitle)}</h1>
      <form method="post" className="stack">
        <TextField
          name="email"
          type="email"
          label={say(words.email)}
          autoComplete="username"
          defaultValue={actionData?.email ?? ""}
          errors={actionData?.errors}
        />
        <TextField
          name="password"
          type="password"
          label={say(words.password)}
          autoComplete="current-password"
          errors={actionData?.errors}
        />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.signIn)}
          </button>
        </div>
      </form>
      <PasskeyEntrance back={back} />
      <p>
        <a href="/connexion/lien">{say(words.forgot)}</a>
      </p>
    </main>
  );
}

/** Hidden until its script finds that the device and the address allow passkeys. */
function PasskeyEntrance({ back }: { back: string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <p id="passkey" hidden>
        <button type="button" className="button" data-back={back}>
          {say(words.signInPasskey)}
        </button>
      </p>
      <p id="passkey-failed" role="alert" hidden>
        {sayRefusal(signInRefusals.passkeyRefused(), language)}
      </p>
      <script src="/passkey.js" defer />
    </>
  );
}
