import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { ActivityTabs } from "../../doors/web/activity-tabs.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { type WebContext, webContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { activityCovers } from "../activity-covers.ts";
import { decideCover } from "../decide-cover.ts";
import { recordCover } from "../record-cover.ts";
import { requireCover } from "../require-cover.ts";
import { words } from "../words.ts";
import { CoverForm } from "./cover-form.tsx";
import { CoverList } from "./cover-list.tsx";
import { Standing } from "./standing.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(activityCovers, params), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}
export type Covers = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const { activity } = params;
  const form = await request.formData();
  const outcome = await perform(web, activity, form);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/activites/${activity}/assurances`);
}

async function perform(web: WebContext, activity: string | undefined, form: FormData) {
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const intent = String(form.get("intent"));
  const [what, target] = intent.split(":");
  if (what === "duty") {
    const duty = { activity, kind: target, since: text("since"), required: text("required") === "yes" };
    return web.performOperation(requireCover, duty, call);
  }
  if (what === "accept" || what === "return") {
    const decision = { activity, cover: target, accepted: what === "accept", reason: text("reason") };
    return web.performOperation(decideCover, decision, call);
  }
  const names = ["kind", "insurer", "policy", "scope", "zone", "startsOn", "endsOn"];
  const told = Object.fromEntries(names.map((name) => [name, text(name)]));
  const paper = await givenFile(form, `${intent}.paper`);
  return web.performOperation(recordCover, { activity, ...told, ...(paper && { paper }) }, call);
}

/** The insurance of an activity: what is mandatory, what covers it, and the certificates. */
export default function CoversPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { activity, standings, covers, mayGive, runs } = found;
  return (
    <div className="stack">
      <PageHead title={activity.name} above={<Link to="/activites">{say(words.activities)}</Link>} />
      <ActivityTabs activity={activity.id} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="home">
        {standings.map((standing) => (
          <Standing key={standing.kind} {...{ standing, found, answer }} />
        ))}
      </div>
      <CoverList activity={activity.id} {...{ covers, answer }} formKey={found.key} />
      {mayGive && <CoverForm formKey={found.key} {...{ answer, runs }} />}
    </div>
  );
}
