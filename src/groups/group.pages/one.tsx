import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { addDays } from "../../foundation/calendar.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { readGroup } from "../read-group.ts";
import { words } from "../words.ts";
import { performOnGroup } from "./act.ts";
import { Coming } from "./coming-in.tsx";
import { GroupMark } from "./group-mark.tsx";
import { GroupTabs } from "./group-tabs.tsx";
import { Managing } from "./managing.tsx";
import { MandatePanel } from "./mandate-panel.tsx";
import { MembersPanel } from "./members-panel.tsx";
import { NextPanel } from "./next-panel.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readGroup, params), request, web.language);
  const whyNotEnter = found.whyNotEnter && sayRefusal(found.whyNotEnter, web.language);
  return { ...found, whyNotEnter, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outcome = await performOnGroup(web, params.group ?? "", form);
  if (outcome.ok) return redirect(`/groupes/${params.group}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Props = { found: Found; answer: ActAnswer | undefined };

/** A group: what it was asked, until when, who is in it; and what one may do here. */
export default function GroupPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { group, state } = found;
  const shared = { found, answer };
  return (
    <div className="stack">
      <PageHead
        title={group.name}
        above={<Link to="/groupes">{say(words.groups)}</Link>}
        below={<GroupMark {...group} state={state} />}
      />
      <GroupTabs group={group.id} name={group.name} member={found.own.member} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <EndNote found={found} />
      <div className="document">
        <div className="stack">
          <NextPanel found={found} />
          <MandatePanel found={found} />
        </div>
        <div className="document-side stack">
          {!found.own.member && <Coming {...shared} />}
          <MembersPanel {...shared} />
          {found.own.member && <Coming {...shared} />}
        </div>
      </div>
      <Managing {...shared} />
    </div>
  );
}

/** Whoever keeps the group is told that it ends, or that it has. */
function EndNote({ found: { state, may, group, today } }: Pick<Props, "found">) {
  const say = useSay();
  const language = useLanguage();
  if (!may.keep || state === "closed") return null;
  if (state === "overdue")
    return (
      <section className="panel" aria-label={say(words.overdueTitle)}>
        <h2>{say(words.overdueTitle)}</h2>
        <p>{say(words.overdueText)}</p>
      </section>
    );
  if (group.endsOn > addDays(today, 30)) return null;
  return <p className="late">{say(words.endsSoon, { date: formatDate(group.endsOn, language) })}</p>;
}
