import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { sortOf } from "../../design/table-address.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { keepGroup } from "../keep-group.ts";
import { periodName } from "../period-name.ts";
import { placeActivities } from "../place-activities.ts";
import { readSet, rowsPerPage } from "../read-set.ts";
import { takeOutActivity } from "../take-out-activity.ts";
import { words } from "../words.ts";
import { linksOf, StatementBody } from "./body.tsx";
import { GroupActs } from "./group-acts.tsx";
import { SetTable, sortable } from "./set-table.tsx";

/** Which set an address is of: `/releves/cooperative`, `/releves/sites/:site`, `/releves/groupes/:group`. */
const setOf = ({ site, group }: LoaderFunctionArgs["params"]) => {
  if (site) return { of: "site" as const, id: site };
  return group ? { of: "group" as const, id: group } : { of: "house" as const };
};

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams;
  const sort = sortOf(search, sortable, { key: "code", direction: "asc" });
  const set = setOf(params);
  const asked = {
    ...{ ...set, period: search.get("periode") || undefined, page: search.get("page") || undefined },
    ...{ sort: sort.key, down: sort.direction === "desc" ? "1" : undefined },
  };
  const found = resultOf(await web.readView(readSet, asked), request, web.language);
  return { ...found, set, sort, perPage: rowsPerPage, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const [text, key] = [textOf(form), { key: String(form.get("key")) }];
  const group = params.group ?? "";
  const intent = String(form.get("intent"));
  const outcome = await (intent === "rename"
    ? web.performOperation(keepGroup, { group, name: text("name") }, key)
    : intent === "place"
      ? web.performOperation(
          placeActivities,
          { group, activities: [text("activities")].filter((id) => id !== ""), since: text("since") },
          key,
        )
      : web.performOperation(
          takeOutActivity,
          { group, activity: text("activity"), until: text("until") },
          key,
        ));
  const period = new URL(request.url).searchParams.get("periode");
  if (outcome.ok) return redirect(`/releves/groupes/${group}${period ? `?periode=${period}` : ""}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type FoundSet = Awaited<ReturnType<typeof loader>>;

/** The statement of several activities: the same page as that of one, and each of them below. */
export default function SetStatementPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const { name, period, set, mayKeep } = found;
  const [search] = useSearchParams();
  const say = useSay();
  const language = useLanguage();
  const scope: Record<string, string> = set.of === "site" ? { site: set.id } : {};
  const links = set.of === "group" ? { moved: null, standing: null, customer: null } : linksOf(found, scope);
  return (
    <div className="stack statement">
      <PageHead
        title={name}
        above={<Link to="/releves">{say(words.sets)}</Link>}
        below={periodName(period.key, period.from, language)}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {found.total === 0 && set.of !== "house" ? (
        <Empty icon="building-store" title={say(words.emptySet)}>
          {say(words.emptySetWhy)}
        </Empty>
      ) : (
        <>
          <StatementBody found={found} who={set.of === "house" ? "houseHas" : "theyHave"} links={links} />
          <SetTable found={found} search={search} />
        </>
      )}
      {mayKeep && <GroupActs found={found} answer={answer} />}
    </div>
  );
}
