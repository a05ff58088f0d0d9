import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { confirmWords } from "../confirm-words.ts";
import { backTo } from "../sign-in.pages/way-back.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const { gateway } = context.get(webContext);
  return { hasPassword: await gateway.confirm.hasPassword(), email: await gateway.email() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { gateway, language } = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const intent = text("intent");
  const { confirm } = gateway;
  const refusal =
    intent === "send"
      ? await confirm.sendCode()
      : intent === "code"
        ? await confirm.byCode(text("code"))
        : await confirm.byPassword(text("password"));
  if (refusal) return { ...formErrors(refusal, language), sent: intent === "code" };
  if (intent === "send") return { errors: {}, whole: undefined, sent: true };
  return redirect(backTo(request));
}

type Answer = ReturnType<typeof useActionData<typeof action>>;

/** Somebody says again who they are, by password or by a code of a mail, and goes on where they were. */
export default function ConfirmPage() {
  const { hasPassword, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(confirmWords.title)} below={say(confirmWords.why)} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {hasPassword && <ByPassword answer={answer} />}
      <ByMail answer={answer} email={email} />
    </div>
  );
}

function ByPassword({ answer }: { answer: Answer }) {
  const say = useSay();
  return (
    <section className="panel stack" aria-label={say(confirmWords.byPassword)}>
      <h2>{say(confirmWords.byPassword)}</h2>
      <Form method="post" className="stack" noValidate>
        <TextField
          name="password"
          type="password"
          label={say(confirmWords.password)}
          autoComplete="current-password"
          errors={answer?.errors}
        />
        <div className="actions">
          <button type="submit" name="intent" value="password" className="button button-main">
            {say(confirmWords.confirm)}
          </button>
        </div>
      </Form>
    </section>
  );
}

function ByMail({ answer, email }: { answer: Answer; email: string }) {
  const say = useSay();
  const sent = answer?.sent === true;
  return (
    <section className="panel stack" aria-label={say(confirmWords.byMail)}>
      <h2>{say(confirmWords.byMail)}</h2>
      {sent && <p role="status">{say(confirmWords.sent, { email })}</p>}
      {sent && (
        <Form method="post" className="stack" noValidate>
          <TextField
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            label={say(confirmWords.code)}
            errors={answer.errors}
          />
          <div className="actions">
            <button type="submit" name="intent" value="code" className="button button-main">
              {say(confirmWords.confirmCode)}
            </button>
          </div>
        </Form>
      )}
      <Form method="post" className="actions">
        <button type="submit" name="intent" value="send" className="button">
          {say(sent ? confirmWords.again : confirmWords.send, { email })}
        </button>
      </Form>
    </section>
  );
}
