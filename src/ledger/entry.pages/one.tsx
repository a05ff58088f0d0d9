import { useEffect } from "react";
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { forgetDraft } from "../../design/draft-store.ts";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { say } from "../../foundation/words.ts";
import { readPostedEntry } from "../read-posted-entry.ts";
import { actOnEntry, givenFile } from "./act-on-entry.ts";
import { EntryFacts } from "./entry-facts.tsx";
import { EntryLines } from "./entry-lines.tsx";
import { EntryPapers } from "./entry-papers.tsx";
import { words as page } from "./words.ts";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readPostedEntry, { entry: params.entry }), request, web.language);
  return { ...found, key: crypto.randomUUID(), person: web.person?.id ?? "" };
}

type Refused = { errors: FieldErrors; whole?: string | undefined };

export type Found = Awaited<ReturnType<typeof loader>>;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const entry = params.entry ?? "";
  const form = await request.formData();
  if (form.get("intent") === "attach" && !(await givenFile(form, "paper")))
    return { errors: { paper: say(page.choosePaper, web.language) } };
  const outcome = await actOnEntry(web, entry, form);
  if (!outcome.ok) {
    const { errors, whole }: Refused = formErrors(outcome.refusal, web.language);
    // Several forms of the page ask for a reason, each under its own name.
    if (form.get("intent") !== "strike" || !errors.reason) return { errors, whole };
    return { errors: { [`reason.${form.get("struck")}`]: errors.reason }, whole };
  }
  const made = "id" in outcome.result ? outcome.result.id : entry;
  return redirect(`/comptabilite/ecritures/${made}`);
}

/** One entry: what it says, what proves it, and what may be done with it now. */
export default function EntryPage() {
  const found = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const [search] = useSearchParams();
  const say = useSay();
  const { head, lines, whole, papers, team, keeps, key } = found;
  const kept = search.get("garde");
  const { person } = found;
  // The server has it now: what the device kept of the form is no longer needed.
  useEffect(() => {
    if (kept) forgetDraft(person, kept);
  }, [kept, person]);
  const unattached = search.get("piece");
  const told = unattached === null ? undefined : say(page.otherPaper, { name: unattached });
  return (
    <div className="stack">
      <Head found={found} />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole ?? told} />
      {!whole && <p>{say(page.partOf)}</p>}
      <EntryLines year={head.fiscalYear.slice(0, 4)} lines={lines} reader={{ team, keeps }} />
      <EntryFacts head={head} />
      <EntryPapers
        {...{ entry: head.id, papers, keeps }}
        key={`${head.id}-${papers.length}`}
        formKey={key}
        errors={refused?.errors}
      />
      {found.reversal.allowed && <Reverse key={head.id} found={found} errors={refused?.errors} />}
    </div>
  );
}

function Head({ found: { head, lines, team, keeps } }: { found: Found }) {
  const say = useSay();
  const { journal, number } = head;
  const own = lines.find(({ activity }) => activity !== null);
  const year = head.fiscalYear.slice(0, 4);
  return (
    <PageHead
      title={say(page.title, { journal, number })}
      above={
        team ? (
          <Link to={`/comptabilite/journaux/${journal}?year=${year}`}>{head.journalLabel}</Link>
        ) : (
          <Link to={`/activites/${own?.activity}`}>{own?.activityName}</Link>
        )
      }
      below={
        <>
          {head.reversedBy ? (
            <StateMark icon="arrow-back-up" label={say(page.reversed)} />
          ) : (
            <StateMark icon="lock" label={say(page.standing)} tone="good" />
          )}
          <span>{head.label}</span>
        </>
      }
      action={
        keeps && (
          <Link className="button" to={`/comptabilite/ecritures/nouvelle?copie=${head.id}`}>
            {say(page.copy)}
          </Link>
        )
      }
    />
  );
}

function Reverse({ found, errors }: { found: Found; errors: FieldErrors | undefined }) {
  const { head, key, today, reversal } = found;
  const say = useSay();
  const language = useLanguage();
  if (reversal.refusal) {
    const whyNot = sayRefusal(reversal.refusal, language);
    return (
      <p>
        <ConfirmButton label={say(page.reverse)} icon="arrow-back-up" effect="" whyNot={whyNot} />
      </p>
    );
  }
  return (
    <details open={errors?.reason !== undefined || errors?.date !== undefined}>
      <summary className="button">{say(page.reverse)}</summary>
      <Form method="post" className="stack" noValidate>
        <p>{say(page.reverseEffect, { journal: head.journal })}</p>
        <input type="hidden" name="key" value={`${key}-reverse`} />
        <TextField name="reason" label={say(page.reason)} maxLength={120} errors={errors} />
        <TextField
          {...{ name: "date", type: "date", label: say(page.reversalDate), defaultValue: today, max: today }}
          errors={errors}
        />
        <p>
          <button type="submit" name="intent" value="reverse" className="button button-danger">
            {say(page.reverse)}
          </button>
        </p>
      </Form>
    </details>
  );
}
