import { useEffect } from "react";
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { forgetDraft } from "../../design/draft-store.ts";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { DocumentStory } from "../document.pages/document-story.tsx";
import { DocumentFacts } from "../document.pages/facts.tsx";
import { LinesRead } from "../document.pages/lines-read.tsx";
import { Post } from "../document.pages/post.tsx";
import { quoteMarks } from "../quote-state-words.ts";
import { readQuote } from "../read-quote.ts";
import { words } from "../words.ts";
import { actOnQuote } from "./act-on-quote.ts";
import { QuoteActs } from "./acts.tsx";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readQuote, { quote: params.quote }), request, web.language);
  return { ...found, key: crypto.randomUUID(), person: web.person?.id ?? "" };
}

export type FoundQuote = Awaited<ReturnType<typeof loader>>;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const quote = params.quote ?? "";
  const form = await request.formData();
  const outcome = await actOnQuote(web, quote, form);
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  if (form.get("intent") === "invoice") return redirect(`/factures/${outcome.result.id}`);
  return redirect(`/devis/${quote}`);
}

/** One quote: what it says, where it stands, and what may be done with it now. */
export default function QuotePage() {
  const found = useLoaderData<typeof loader>();
  const refused = useActionData<{ errors: FieldErrors; whole?: string }>();
  const [search] = useSearchParams();
  const say = useSay();
  const { document, parts, state, may, person, post, key } = found;
  const kept = search.get("garde");
  // The server has it now: what the device kept of the editor is no longer needed.
  useEffect(() => {
    if (kept) forgetDraft(person, `quote:${kept}`);
  }, [kept, person]);
  const { number } = document;
  const mark = quoteMarks[state];
  // A quote that has its number and has not been sent to anybody: that is the next thing to do.
  const first = state === "sent" && post.letters.length === 0;
  const letters = number && (
    <Post {...{ post, formKey: key, errors: refused?.errors, may: may.draft }} open={first} />
  );
  const pdf = number && (
    <a className="button" href={`/devis/${document.id}.pdf`}>
      {say(words.pdf)}
    </a>
  );
  return (
    <div className="stack">
      <PageHead
        title={number ? say(words.quoteTitle, { number }) : say(words.quoteDraftTitle)}
        above={<Link to="/devis">{say(words.quotes)}</Link>}
        below={<StateMark icon={mark.icon} label={say(mark.word)} tone={mark.tone} />}
        action={pdf}
      />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      <div className="document">
        <div className="stack">
          <Facts found={found} />
          <LinesRead document={document} parts={parts} />
        </div>
        <div className="document-side stack">
          <QuoteActs found={found} />
          {letters}
          <DocumentStory story={found.story} />
        </div>
      </div>
    </div>
  );
}

function Facts({ found: { document, activityName, outcome, invoice, state } }: { found: FoundQuote }) {
  const say = useSay();
  const rows = [
    document.dueOn && { term: words.validUntil, said: <CivilDate date={document.dueOn} /> },
    outcome && {
      term: words.answer,
      said: [say(quoteMarks[outcome.outcome].word), outcome.note].filter(Boolean).join(" · "),
    },
    invoice &&
      state === "invoiced" && {
        term: words.becameInvoice,
        said: <Link to={`/factures/${invoice.id}`}>{invoice.number ?? say(words.draftTitle)}</Link>,
      },
  ];
  return (
    <DocumentFacts {...{ document, activityName, issued: words.sentOn }}>
      {rows.map(
        (row) =>
          row && (
            <div key={row.term.id}>
              <dt>{say(row.term)}</dt>
              <dd>{row.said}</dd>
            </div>
          ),
      )}
    </DocumentFacts>
  );
}
