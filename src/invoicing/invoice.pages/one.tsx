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
import { CivilDate } from "../../design/civil-date.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { forgetDraft } from "../../design/draft-store.ts";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { DocumentStory } from "../document.pages/document-story.tsx";
import { DocumentFacts } from "../document.pages/facts.tsx";
import { LinesRead } from "../document.pages/lines-read.tsx";
import { Post } from "../document.pages/post.tsx";
import { importWords } from "../import-words.ts";
import { stateMarks } from "../invoice-state-words.ts";
import { readInvoice } from "../read-invoice.ts";
import { refusals } from "../refusals.ts";
import { submitInvoice } from "../submit-invoice.ts";
import { validateInvoice } from "../validate-invoice.ts";
import { words } from "../words.ts";
import { actAfterIssue } from "./act-after-issue.ts";
import { Payments } from "./after-issue.tsx";
import { CreditForm } from "./credit-form.tsx";
import { readCredit } from "./credit-from-form.ts";
import { CreditUse } from "./credit-use.tsx";
import { PaymentForm, type TypedPayment } from "./payment-form.tsx";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readInvoice, { invoice: params.invoice }), request, web.language);
  const code = new URL(request.url).searchParams.get("refus");
  const maker = Object.values(refusals).find((refusal) => refusal.code === code);
  const refused = maker ? sayRefusal(maker(), web.language) : undefined;
  return { ...found, refused, key: crypto.randomUUID(), person: web.person?.id ?? "" };
}

export type Found = Awaited<ReturnType<typeof loader>>;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const invoice = params.invoice ?? "";
  const call = { key: String(form.get("key")) };
  const intent = String(form.get("intent"));
  const credit = intent === "credit" ? await readCredit(web, invoice, form, request) : { lines: undefined };
  if (credit.errors) return { errors: credit.errors };
  const outcome =
    intent === "submit"
      ? await web.performOperation(submitInvoice, { invoice }, call)
      : intent === "validate"
        ? await web.performOperation(validateInvoice, { invoice }, call)
        : await actAfterIssue(web, intent, invoice, form, credit.lines, call);
  if (outcome.ok) return redirect(`/factures/${invoice}`);
  const refused = formErrors(outcome.refusal, web.language);
  const { amountCents, ...others } = refused.errors as FieldErrors;
  // The two forms of the page that say an amount are told apart by its name.
  if (intent === "use" && amountCents) return { errors: { ...others, creditCents: amountCents } };
  return { ...refused, typed: intent === "pay" ? typedOf(form) : undefined };
}

type Refused = { errors: FieldErrors; whole?: string; typed?: TypedPayment } | undefined;

/** One invoice: what it says, where it stands, and what may be done with it now. */
export default function InvoicePage() {
  const found = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const [search] = useSearchParams();
  const say = useSay();
  const { document, state, person } = found;
  const kept = search.get("garde");
  // The server has it now: what the device kept of the editor is no longer needed.
  useEffect(() => {
    if (kept) forgetDraft(person, `invoice:${kept}`);
  }, [kept, person]);
  const { number, kind } = document;
  const title = number
    ? say(kind === "credit" ? words.creditTitle : words.invoiceTitle, { number })
    : say(words.draftTitle);
  const mark = stateMarks[state];
  return (
    <div className="stack">
      <PageHead
        title={title}
        above={<Link to="/factures">{say(words.invoices)}</Link>}
        below={<StateMark icon={mark.icon} label={say(mark.word)} tone={mark.tone} />}
        action={
          number &&
          !document.takenOver && (
            <a className="button" href={`/factures/${document.id}.pdf`}>
              {say(words.pdf)}
            </a>
          )
        }
      />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole ?? found.refused} />
      <div className="document">
        <div className="stack">
          <Facts found={found} />
          <TakenOver found={found} />
          <LinesRead document={document} parts={found.parts} />
        </div>
        <Side {...{ found, refused }} />
      </div>
    </div>
  );
}

/** What may be done with the invoice now, what was done, and what was paid. */
function Side({ found, refused }: { found: Found; refused: Refused }) {
  const { document, may, post, key, dueCents, story } = found;
  const issued = document.number !== null;
  const invoice = issued && document.kind === "invoice";
  return (
    <div className="document-side stack">
      {!issued && may.draft && <DraftActs found={found} />}
      {invoice && <Payments found={found} />}
      {invoice && may.keep && <Money {...{ found, refused }} />}
      {issued && (!document.takenOver || post.reminder || post.letters.length > 0) && (
        <Post
          {...{ post, formKey: key, errors: refused?.errors, may: may.draft }}
          open={invoice && dueCents > 0n}
        />
      )}
      <DocumentStory story={story} />
    </div>
  );
}

/** What moves money on an issued invoice: a credit used, a payment, a credit note. */
function Money({ found, refused }: { found: Found; refused: Refused }) {
  const errors = refused?.errors;
  return (
    <>
      <CreditUse {...{ found, errors }} />
      <PaymentForm {...{ found, errors, typed: refused?.typed }} />
      {found.document.takenOver?.vatSplit !== false && <CreditForm {...{ found, errors }} />}
    </>
  );
}

function Facts({ found: { document, activityName, origin } }: { found: Found }) {
  const say = useSay();
  const { kind, dueOn, number, reason } = document;
  return (
    <DocumentFacts {...{ document, activityName, issued: words.issuedOn }}>
      {number && dueOn && kind === "invoice" && (
        <div>
          <dt>{say(words.dueOn)}</dt>
          <dd>
            <CivilDate date={dueOn} />
          </dd>
        </div>
      )}
      {origin?.number && (
        <div>
          <dt>{say(words.corrects)}</dt>
          <dd>
            <Link to={`/factures/${origin.id}`}>{say(words.invoiceTitle, { number: origin.number })}</Link>
            {` · ${reason}`}
          </dd>
        </div>
      )}
    </DocumentFacts>
  );
}

/** An invoice of another program says so, and what a payment of it will do. */
function TakenOver({ found: { document } }: { found: Found }) {
  const say = useSay();
  if (!document.takenOver) return null;
  return (
    <div className="notice">
      <p>{say(importWords.takenOver, { date: document.takenOver.on })}</p>
      {!document.takenOver.vatSplit && <p>{say(importWords.takenWhole)}</p>}
    </div>
  );
}

function DraftActs({ found: { document, may, key, state } }: { found: Found }) {
  const say = useSay();
  return (
    <div className="actions">
      {may.validate && (
        <ConfirmButton
          label={say(words.validateInvoice)}
          icon="check"
          effect={<p>{say(words.validateEffect)}</p>}
          fields={{ intent: "validate", key }}
        />
      )}
      {state === "draft" && !may.validate && (
        <Form method="post">
          <input type="hidden" name="key" value={key} />
          <button type="submit" name="intent" value="submit" className="button button-main">
            {say(words.submitInvoice)}
          </button>
        </Form>
      )}
      <Link className="button" to={`/factures/${document.id}/modifier`}>
        {say(words.editInvoice)}
      </Link>
    </div>
  );
}
