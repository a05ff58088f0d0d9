import { useState } from "react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useLoaderData,
  useNavigate,
} from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { AccountTabs } from "../../doors/web/account-tabs.tsx";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const { person, gateway } = context.get(webContext);
  if (!person) throw data(null, { status: 403 });
  return { passkeys: await gateway.passkeys.list() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { gateway } = context.get(webContext);
  const form = await request.formData();
  await gateway.passkeys.drop(String(form.get("passkey")));
  return null;
}

/** Asks the device for a key and gives it to the server; false where either of them would not. */
async function addPasskey(name: string): Promise<boolean> {
  const ask = (fields: Record<string, string>) =>
    fetch("/moi/cles-acces/nouvelle", { method: "POST", body: new URLSearchParams(fields) });
  try {
    const question = await ask({});
    if (!question.ok) return false;
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await question.json());
    const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential | null;
    if (!made) return false;
    return (await ask({ answer: JSON.stringify(made.toJSON()), name })).ok;
  } catch {
    // The device says no by throwing: the person closed its window, or it has no way to verify them.
    return false;
  }
}

/** One's own passkeys: signing in with a finger, a face or the device's code. */
export default function PasskeysPage() {
  const { passkeys } = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="stack">
      <PageHead title={say(words.passkeys)} below={say(words.passkeysIntro)} />
      <AccountTabs />
      {passkeys.length === 0 && <p>{say(words.noPasskey)}</p>}
      <ul className="plain-list wide-list">
        {passkeys.map(({ id, name, since }) => (
          <li key={id}>
            <span>
              <strong>{name || say(words.passkeyUnknown)}</strong>
              {since &&
                `, ${say(words.fromOn, { since: formatDate(civilDateOf(since), language, "short") })}`}
            </span>
            <ConfirmButton
              label={say(words.dropPasskey)}
              fields={{ passkey: id }}
              effect={<p>{say(words.dropPasskeyEffect, { name: name || say(words.passkeyUnknown) })}</p>}
            />
          </li>
        ))}
      </ul>
      <AddForm />
    </div>
  );
}

function AddForm() {
  const say = useSay();
  const navigate = useNavigate();
  const [failed, setFailed] = useState<"failed" | "away" | null>(null);
  const add = async (form: HTMLFormElement) => {
    const name = String(new FormData(form).get("name") ?? "");
    // A passkey belongs to a name: a machine known by its number can have none (WebAuthn, 5.1.2).
    const named = !/^[\d.:[\]]+$/.test(window.location.hostname);
    const able = named && window.isSecureContext && "PublicKeyCredential" in window;
    const done = able && (await addPasskey(name));
    setFailed(done ? null : able ? "failed" : "away");
    if (!done) return;
    form.reset();
    await navigate(".", { replace: true });
  };
  return (
    <form
      className="stack needs-script"
      onSubmit={(event) => {
        event.preventDefault();
        void add(event.currentTarget);
      }}
    >
      <h2>{say(words.addPasskey)}</h2>
      {failed && <p role="alert">{say(failed === "away" ? words.passkeyAway : words.passkeyFailed)}</p>}
      <TextField name="name" label={say(words.passkeyName)} maxLength={80} autoComplete="off" />
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.addPasskey)}
        </button>
      </div>
    </form>
  );
}
