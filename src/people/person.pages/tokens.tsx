import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { AccountTabs } from "../../doors/web/account-tabs.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { addMonths, civilDateOf } from "../../foundation/calendar.ts";
import { listTokens } from "../list-tokens.ts";
import { makeToken } from "../make-token.ts";
import { revokeToken } from "../revoke-token.ts";
import { drawToken, type Token } from "../token.sql.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { readView, language } = context.get(webContext);
  const { today, tokens } = resultOf(await readView(listTokens, {}), request, language);
  return { today, tokens, endsOn: addMonths(today, 6) };
}

/** The key is drawn here and shown in this one answer: the operation is given its hash alone. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { performOperation, language, cooperative } = context.get(webContext);
  const typed = typedOf(await request.formData());
  if (typed.intent === "revoke") {
    const outcome = await performOperation(revokeToken, { token: typed.token }, {});
    return outcome.ok ? redirect("/moi/cles-api") : formErrors(outcome.refusal, language);
  }
  const { token, hash } = drawToken(cooperative?.slug ?? "");
  const outcome = await performOperation(makeToken, { name: typed.name, endsOn: typed.endsOn, hash }, {});
  return outcome.ok ? { token } : { ...formErrors(outcome.refusal, language), typed };
}

type Answer = {
  token?: string;
  errors?: FieldErrors;
  whole?: string;
  typed?: Readonly<Record<string, string>>;
};

/** One's own keys for programs, in this cooperative. */
export default function TokensPage() {
  const { tokens, today, endsOn } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const { errors, typed = {} } = answer ?? {};
  return (
    <div className="stack">
      <PageHead title={say(words.tokens)} below={say(words.tokensIntro)} />
      <AccountTabs />
      <ErrorSummary errors={errors} whole={answer?.whole} />
      {answer?.token && (
        <div className="notice" role="status">
          <p>{say(words.tokenOnce)}</p>
          <code className="secret">{answer.token}</code>
        </div>
      )}
      {tokens.length === 0 && <p>{say(words.noToken)}</p>}
      <ul className="plain-list wide-list">
        {tokens.map((token) => (
          <TokenLine key={token.id} token={token} today={today} />
        ))}
      </ul>
      <h2>{say(words.makeToken)}</h2>
      <Form method="post" className="stack" key={answer?.token ?? "form"}>
        <TextField
          name="name"
          label={say(words.tokenName)}
          maxLength={80}
          errors={errors}
          defaultValue={typed.name}
          autoComplete="off"
        />
        <TextField
          name="endsOn"
          type="date"
          label={say(words.tokenEndsOn)}
          errors={errors}
          defaultValue={typed.endsOn ?? endsOn}
        />
        <div className="actions">
          <button type="submit" name="intent" value="make" className="button button-main">
            {say(words.makeToken)}
          </button>
        </div>
      </Form>
    </div>
  );
}

function TokenLine({ token, today }: { token: Token; today: string }) {
  const say = useSay();
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language, "short");
  const { id, name, endsOn, lastUsedAt, revokedAt } = token;
  const state = revokedAt ? words.tokenGone : endsOn < today ? words.tokenOver : null;
  const used = lastUsedAt
    ? say(words.tokenUsed, { date: day(civilDateOf(lastUsedAt)) })
    : say(words.tokenUnused);
  return (
    <li>
      <span>
        <strong>{name}</strong>, {state ? say(state) : say(words.tokenUntil, { date: day(endsOn) })}, {used}
      </span>
      {!state && (
        <ConfirmButton
          label={say(words.revokeToken)}
          fields={{ intent: "revoke", token: id }}
          effect={<p>{say(words.revokeEffect, { name })}</p>}
        />
      )}
    </li>
  );
}
