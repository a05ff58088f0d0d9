import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { AccountTabs } from "../../doors/web/account-tabs.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { confirmFirst } from "../../doors/web/confirm-first.ts";
import { webContext } from "../../doors/web/context.ts";
import { myExports } from "../my-exports.ts";
import { planWords } from "../plan-words.ts";
import { words } from "../words.ts";
import { ExportsPanel } from "./exports-panel.tsx";
import { performAct } from "./perform-act.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(myExports, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const outcome = await performAct(web, await request.formData());
  if ("errors" in outcome) return { whole: undefined };
  if (!outcome.ok) confirmFirst(outcome.refusal, "/moi/export");
  return outcome.ok ? redirect("/moi/export") : { whole: formErrors(outcome.refusal, web.language).whole };
}

/** One's customers, quotes and invoices to take away, on any day. */
export default function MyExportPage() {
  const { activities, exports, leaving, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<{ whole?: string }>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(planWords.export)} />
      <AccountTabs />
      <ErrorSummary errors={undefined} whole={answer?.whole} />
      <p className="reading">{say(planWords.exportIntro)}</p>
      {leaving && (
        <p>
          <Link to="/moi/depart">{say(words.myDeparture)}</Link>
        </p>
      )}
      {activities.length === 0 && <p>{say(planWords.noActivity)}</p>}
      {activities.map(({ id, name, issued }) => (
        <Form method="post" key={id} className="panel">
          <input type="hidden" name="act" value="export" />
          <input type="hidden" name="activity" value={id} />
          <input type="hidden" name="key" value={`${formKey}-${id}`} />
          <h2>{name}</h2>
          <p>{say(planWords.exportHolds, { n: issued })}</p>
          <div className="actions">
            <button type="submit" name="intent" value="export" className="button button-main">
              {say(planWords.exportOf, { name })}
            </button>
          </div>
        </Form>
      ))}
      <ExportsPanel exports={exports} />
    </div>
  );
}
