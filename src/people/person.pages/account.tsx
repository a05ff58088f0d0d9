import {
  type ActionFunctionArgs,
  data,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { AccountTabs } from "../../doors/web/account-tabs.tsx";
import { formErrors } from "../../doors/web/answer.ts";
import { schemeOf } from "../../doors/web/choice.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { knownLanguages } from "../../foundation/words.ts";
import { askEmail } from "../ask-email.ts";
import { changeLanguage } from "../change-language.ts";
import type { SessionLine } from "../gateway.ts";
import { words } from "../words.ts";
import { SchemeForm } from "./scheme-form.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { person, language, gateway } = context.get(webContext);
  if (!person) throw data(null, { status: 403 });
  const sessions = await gateway.sessions();
  const email = await gateway.email();
  const scheme = schemeOf(request.headers);
  return { name: person.name, email, language, languages: knownLanguages(), sessions, scheme };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { person, language, gateway, performOperation } = context.get(webContext);
  const form = await request.formData();
  const session = form.get("session");
  if (typeof session === "string") {
    await gateway.revoke(session);
    return null;
  }
  if (form.has("email")) {
    const email = String(form.get("email")).trim();
    const asked = await performOperation(askEmail, { person: person?.id, email }, {});
    return asked.ok ? { sent: email } : { ...formErrors(asked.refusal, language), email };
  }
  const input = { person: person?.id, language: form.get("language") };
  const outcome = await performOperation(changeLanguage, input, {});
  return outcome.ok ? null : formErrors(outcome.refusal, language);
}

type Answer = { errors?: FieldErrors; whole?: string; email?: string; sent?: string };

/** What belongs to the person and not to a cooperative: their language, their open sessions, the way out. */
export default function Account() {
  const loaderData = useLoaderData<typeof loader>();
  const actionData = useActionData<Answer>();
  const say = useSay();
  const { name, language, languages } = loaderData;
  const titles: Record<string, string> = { fr: say(words.french), en: say(words.english) };
  return (
    <div className="stack">
      <PageHead
        title={name}
        below={say(words.account)}
        action={
          <Form method="post" action="/deconnexion" reloadDocument>
            <button type="submit" className="button">
              {say(words.signOut)}
            </button>
          </Form>
        }
      />
      <AccountTabs />
      <Form method="post" className="stack" reloadDocument>
        <ErrorSummary errors={actionData?.errors} whole={actionData?.whole} />
        <SelectField name="language" label={say(words.language)} defaultValue={language}>
          {languages.map((code) => (
            <option key={code} value={code}>
              {titles[code] ?? code}
            </option>
          ))}
        </SelectField>
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.save)}
          </button>
        </div>
      </Form>
      <SchemeForm scheme={loaderData.scheme} />
      <p>
        <Link to="/roles">{say(words.rolesTitle)}</Link>
      </p>
      <EmailForm email={loaderData.email} answer={actionData} />
      <Sessions sessions={loaderData.sessions} />
    </div>
  );
}

function EmailForm({ email, answer }: { email: string; answer: Answer | null | undefined }) {
  const say = useSay();
  return (
    <section className="stack">
      <h2>{say(words.email)}</h2>
      <p>{email}</p>
      {answer?.sent && <p role="status">{say(words.emailSent, { email: answer.sent })}</p>}
      <Form method="post" className="stack">
        <TextField
          name="email"
          type="email"
          label={say(words.newEmail)}
          help={say(words.emailHelp)}
          autoComplete="email"
          defaultValue={answer?.email}
          errors={answer?.errors}
        />
        <div className="actions">
          <button type="submit" className="button">
            {say(words.askEmail)}
          </button>
        </div>
      </Form>
    </section>
  );
}

function Sessions({ sessions }: { sessions: SessionLine[] }) {
  const say = useSay();
  return (
    <section>
      <h2>{say(words.sessions)}</h2>
      <ul className="plain-list wide-list">
        {sessions.map(({ id, device, since, current }) => (
          <li key={id}>
            <span>
              {device}, {say(words.sessionSince)} <CivilDate date={civilDateOf(since)} form="short" />
              {current && ` (${say(words.thisSession)})`}
            </span>
            {!current && (
              <Form method="post">
                <button type="submit" className="button" name="session" value={id}>
                  {say(words.revoke)}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
