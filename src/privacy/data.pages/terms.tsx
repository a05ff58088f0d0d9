import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { eraseDue } from "../erase-due.ts";
import { holdData } from "../hold-data.ts";
import { liftHold } from "../lift-hold.ts";
import { terms } from "../read-terms.ts";
import { words } from "../words.ts";
import { Holds } from "./holds.tsx";
import { Proofs } from "./proofs.tsx";
import { DataTabs } from "./tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(terms, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}
export type Terms = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const [intent, hold] = String(form.get("intent")).split(":");
  const told = { person: text("person"), reason: text("reason"), until: text("until") };
  const outcome =
    intent === "erase"
      ? await web.performOperation(eraseDue, {}, call)
      : intent === "lift"
        ? await web.performOperation(liftHold, { hold }, call)
        : await web.performOperation(holdData, told, call);
  return outcome.ok
    ? redirect("/donnees/durees?fait=1")
    : refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** What reaches its term, what suspends it, what was erased. */
export default function TermsPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.terms)} below={say(words.termsWhy)} />
      <DataTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(words.saved)}</p>}
      <Due {...found} />
      <Holds found={found} answer={answer} />
      <Proofs executions={found.executions} />
    </div>
  );
}

type Line = Terms["due"][number];

/** What goes of one person on one day by one text is one line. */
function togetherOf(due: readonly Line[]): [Line, ...Line[]][] {
  const groups = Map.groupBy(due, ({ person, on, source, suspended }) =>
    [person, on, source, suspended].join("~"),
  );
  return [...groups.values()] as [Line, ...Line[]][];
}

function Due({ due, today, automatic, formKey }: Terms) {
  const say = useSay();
  const language = useLanguage();
  if (due.length === 0)
    return (
      <Empty icon="clock" title={say(words.nothingSoon)}>
        {say(words.nothingSoonWhy)}
      </Empty>
    );
  const ready = due.some(({ on, suspended }) => on <= today && suspended === null);
  return (
    <section className="panel" aria-label={say(words.due)}>
      <h2>{say(words.due)}</h2>
      <p className="quiet">{say(automatic ? words.automatic : words.confirmed)}</p>
      <ul className="plain-list wide-list">
        {togetherOf(due).map(([first, ...others]) => (
          <li key={`${first.person} ${first.holding}`}>
            <span>
              <strong>{first.personName}</strong>
              <br />
              {[first, ...others].map(({ label }) => say(label)).join(" ; ")}
              <br />
              <span className="quiet">{first.source}</span>
            </span>
            <span className="figure">
              {first.suspended === null
                ? formatDate(first.on, language, "short")
                : say(first.suspended === "dispute" ? words.suspendedDispute : words.suspendedElsewhere)}
            </span>
          </li>
        ))}
      </ul>
      {ready && (
        <ConfirmButton
          label={say(words.eraseDue)}
          icon="trash"
          effect={<p>{say(words.eraseDueWhy)}</p>}
          fields={{ intent: "erase", key: `${formKey}-erase` }}
        />
      )}
    </section>
  );
}
