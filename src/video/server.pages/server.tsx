import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { typedOf } from "../../doors/web/typed.ts";
import { removeServer } from "../remove-server.ts";
import { videoServer } from "../server-views.ts";
import { setServer } from "../set-server.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(videoServer, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const typed = typedOf(await request.formData());
  const { key = "", intent, ...server } = typed;
  const outcome =
    intent === "remove"
      ? await web.performOperation(removeServer, {}, { key })
      : await web.performOperation(setServer, server, { key });
  if (outcome.ok) return redirect("/cooperative/visio");
  return { ...formErrors(outcome.refusal, web.language), typed: { ...typed, secret: "" } };
}

type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

/** Where the meetings by video take place: from browser to browser, or on a server of the cooperative's. */
export default function VideoServerPage() {
  const { server, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const stands = server
    ? say(words.serverSet, { address: server.address, kind: say(words[server.kind]) })
    : say(words.noServer);
  return (
    <div className="stack">
      <PageHead title={say(words.server)} />
      <CooperativeTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <section className="panel stack" aria-label={say(words.server)}>
        <p>
          <strong>{stands}</strong>
        </p>
        <p className="quiet">{say(words.serverWhy)}</p>
        {server && (
          <Form method="post">
            <input type="hidden" name="key" value={`${formKey}-remove`} />
            <button type="submit" name="intent" value="remove" className="button button-danger">
              {say(words.removeServer)}
            </button>
          </Form>
        )}
      </section>
      <ServerForm server={server} formKey={formKey} answer={answer} />
    </div>
  );
}

type Server = ReturnType<typeof useLoaderData<typeof loader>>["server"];
type ServerFormProps = { server: Server; formKey: string; answer: Answer | undefined };

function ServerForm({ server, formKey, answer }: ServerFormProps) {
  const say = useSay();
  const typed: Readonly<Record<string, string>> = answer?.typed ?? { ...server };
  return (
    <Form method="post" className="panel stack" noValidate key={server?.address}>
      <input type="hidden" name="key" value={formKey} />
      <SelectField name="kind" label={say(words.kind)} defaultValue={typed.kind} errors={answer?.errors}>
        {(["jitsi", "bigbluebutton", "livekit"] as const).map((kind) => (
          <option key={kind} value={kind}>
            {say(words[kind])}
          </option>
        ))}
      </SelectField>
      <TextField
        name="address"
        inputMode="url"
        label={say(words.address)}
        help={say(words.addressHelp)}
        defaultValue={typed.address ?? ""}
        errors={answer?.errors}
      />
      <TextField
        name="client"
        label={say(words.client)}
        help={say(words.clientHelp)}
        defaultValue={typed.client ?? ""}
        errors={answer?.errors}
        optional
      />
      <TextField
        name="secret"
        type="password"
        autoComplete="off"
        label={say(words.secret)}
        help={say(words.secretHelp)}
        errors={answer?.errors}
      />
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.setServer)}
        </button>
      </div>
    </Form>
  );
}
