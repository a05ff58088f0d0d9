import { toString as drawQr } from "qrcode";
import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from "react-router";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { AccountTabs } from "../../doors/web/account-tabs.tsx";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { withCookies } from "../sign-in.pages/way-back.ts";
import { words } from "../words.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const { person, gateway, factorMissing } = context.get(webContext);
  if (!person) throw data(null, { status: 403 });
  return { isOn: await gateway.factor.isOn(), factorMissing };
}

/**
 * The secret is shown once, in the answer to the password; a code that fails shows it again from the form.
 */
export async function action({ context, request }: ActionFunctionArgs) {
  const { factor } = context.get(webContext).gateway;
  const { language } = context.get(webContext);
  const form = Object.fromEntries(
    [...(await request.formData())].map(([name, value]) => [name, String(value)]),
  );
  const { intent, password = "", code = "", uri = "", codes = "" } = form;
  if (intent === "begin") {
    const begun = await factor.begin(password);
    if (!begun.ok) return { errors: formErrors(begun.refusal, language).errors, enrolment: null };
    return { errors: {}, enrolment: await enrolmentOf(begun.uri, begun.backupCodes) };
  }
  const settled = await (intent === "drop" ? factor.drop(password) : factor.confirm(code));
  if (settled.ok) return data({ errors: {}, enrolment: null }, withCookies(settled.cookies));
  const enrolment = intent === "confirm" && uri ? await enrolmentOf(uri, codes.split(" ")) : null;
  return { errors: formErrors(settled.refusal, language).errors, enrolment };
}

async function enrolmentOf(uri: string, codes: readonly string[]) {
  const svg = await drawQr(uri, { type: "svg", margin: 2 });
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return { uri, codes, picture, secret: new URL(uri).searchParams.get("secret") ?? "" };
}

export default function SecondFactor() {
  const { isOn, factorMissing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  const enrolment = answer?.enrolment ?? null;
  return (
    <div className="stack">
      <PageHead title={say(words.secondFactor)} below={say(isOn ? words.factorOn : words.factorOff)} />
      <AccountTabs />
      {factorMissing && <p role="status">{say(words.factorRequired)}</p>}
      {enrolment && !isOn ? (
        <Confirm {...enrolment} errors={answer?.errors} />
      ) : (
        <Form method="post" className="stack">
          <TextField
            name="password"
            type="password"
            label={say(words.password)}
            help={say(isOn ? words.factorDropHelp : words.factorHelp)}
            autoComplete="current-password"
            errors={answer?.errors}
          />
          <div className="actions">
            <button
              type="submit"
              name="intent"
              value={isOn ? "drop" : "begin"}
              className={isOn ? "button button-danger" : "button button-main"}
            >
              {say(isOn ? words.factorDrop : words.factorBegin)}
            </button>
          </div>
        </Form>
      )}
    </div>
  );
}

type ConfirmProps = {
  uri: string;
  codes: readonly string[];
  picture: string;
  secret: string;
  errors: Readonly<Record<string, string>> | undefined;
};

function Confirm({ uri, codes, picture, secret, errors }: ConfirmProps) {
  const say = useSay();
  return (
    <Form method="post" className="stack">
      <p>{say(words.factorScan)}</p>
      <img src={picture} alt={say(words.factorPicture)} width={220} height={220} />
      <p>
        {say(words.factorSecret)} <code>{secret}</code>
      </p>
      <p>{say(words.factorCodes)}</p>
      <ul>
        {codes.map((each) => (
          <li key={each}>
            <code>{each}</code>
          </li>
        ))}
      </ul>
      <input type="hidden" name="uri" value={uri} />
      <input type="hidden" name="codes" value={codes.join(" ")} />
      <TextField name="code" label={say(words.code)} autoComplete="one-time-code" errors={errors} />
      <div className="actions">
        <button type="submit" name="intent" value="confirm" className="button button-main">
          {say(words.factorConfirm)}
        </button>
      </div>
    </Form>
  );
}
