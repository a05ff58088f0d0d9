import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { AccountTabs } from "../../doors/web/account-tabs.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { ways } from "../../foundation/notice.ts";
import { chooseWay } from "../choose-way.ts";
import { noticeChoices } from "../read-choices.ts";
import { setQuiet } from "../set-quiet.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(noticeChoices, {}), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { kinds } = resultOf(await web.readView(noticeChoices, {}), request, web.language);
  for (const { name, way } of kinds) {
    const chosen = form.get(name);
    if (typeof chosen !== "string" || chosen === way) continue;
    const call = { key: `${form.get("key")}-${name}` };
    const outcome = await web.performOperation(chooseWay, { kind: name, way: chosen }, call);
    if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  }
  const hours = { from: form.get("from") ?? "", to: form.get("to") ?? "" };
  const call = { key: `${form.get("key")}-quiet` };
  const outcome = await web.performOperation(setQuiet, hours, call);
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  return redirect("/moi/avis?enregistre=1");
}

/** How one is told of each kind of thing. */
export default function ChoicesPage() {
  const { kinds, key, quiet } = useLoaderData<typeof loader>();
  const refused = useActionData<{ errors: FieldErrors; whole?: string }>();
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.choices)} />
      <AccountTabs />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      {search.has("enregistre") && !refused && <p role="status">{say(words.saved)}</p>}
      <p>{say(words.choicesIntro)}</p>
      <Form method="post" className="stack" key={key}>
        <input type="hidden" name="key" value={key} />
        {kinds.map(({ name, label, way }) => (
          <SelectField key={name} name={name} label={say(label)} defaultValue={way} errors={refused?.errors}>
            {ways.map((one) => (
              <option key={one} value={one}>
                {say(words[one])}
              </option>
            ))}
          </SelectField>
        ))}
        <fieldset>
          <legend>{say(words.setQuiet)}</legend>
          <p className="field-help">{say(words.quietHelp)}</p>
          <div className="field-pairs">
            {(["from", "to"] as const).map((name) => (
              <TextField
                key={name}
                {...{ name, type: "time", errors: refused?.errors, optional: true }}
                label={say(words[name])}
                defaultValue={quiet[name]}
              />
            ))}
          </div>
        </fieldset>
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.save)}
          </button>
        </div>
      </Form>
    </div>
  );
}
