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
import { ActivityTabs } from "../../doors/web/activity-tabs.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { activityCovers } from "../activity-covers.ts";
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
  const form = await request.formData();
  const typed = typedOf(form);
  const { intent = "", key = "", ...told } = typed;
  const [what, kind] = intent.split(":");
  const paper = await givenFile(form, "paper");
  const common = { ...told, activity: params.activity };
  const outcome =
    what === "duty"
      ? await web.performOperation(
          requireCover,
          { ...common, kind, required: told.required === "yes" },
          { key: `${key}-${kind}` },
        )
      : await web.performOperation(recordCover, { ...common, ...(paper && { paper }) }, { key });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), intent, typed };
  return redirect(`/activites/${params.activity}/assurances`);
}
export type CoverAnswer = { errors: Record<string, string>; whole?: string; intent: string; typed: Typed };
type Typed = Readonly<Record<string, string>>;

/** The insurance of an activity: what is mandatory, what covers it, and the certificates. */
export default function CoversPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<CoverAnswer>();
  const say = useSay();
  const { activity, standings, covers, mayKeep } = found;
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
      <CoverList activity={activity.id} covers={covers} />
      {mayKeep && <CoverForm formKey={found.key} answer={answer} />}
    </div>
  );
}
