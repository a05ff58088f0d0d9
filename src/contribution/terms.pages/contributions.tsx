import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { readTerms } from "../read-terms.ts";
import { words } from "../words.ts";
import { actOn } from "./act.ts";
import { TermsForm } from "./terms-form.tsx";
import { TermsList } from "./terms-list.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readTerms, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outcome = await actOn(web, form);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  const told = outcome.result as { lines?: number; amountCents?: string };
  const counted = told.lines === undefined ? "" : `?lignes=${told.lines}&montant=${told.amountCents}`;
  return redirect(`/cooperative/contributions${counted}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** The contributions of the cooperative, with their terms: what holds, what will, what did, who decided. */
export default function ContributionsPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.contributions)} below={say(words.contributionsWhy)} />
      <CooperativeTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Counted />
      {found.kinds.length === 0 && (
        <Empty icon="scale" title={say(words.noKind)}>
          {say(words.noKindWhy)}
        </Empty>
      )}
      {found.kinds.map((kind) => (
        <OneKind key={kind.code} {...{ kind, found, answer }} />
      ))}
      {found.mayChange && <Acts {...{ found, answer }} />}
    </div>
  );
}

/** What counting a month just found. */
function Counted() {
  const say = useSay();
  const language = useLanguage();
  const [search] = useSearchParams();
  const lines = search.get("lignes");
  if (lines === null) return null;
  const amount = formatCents(BigInt(search.get("montant") ?? 0), language);
  return (
    <p className="told" role="status">
      {lines === "0" ? say(words.settledNothing) : say(words.settledSome, { lines, amount })}
    </p>
  );
}

type Told = { found: Found; answer: ActAnswer | undefined };

function OneKind({ kind, found, answer }: Told & { kind: Found["kinds"][number] }) {
  const say = useSay();
  const intent = `set:${kind.code}`;
  const rows = found.terms.filter((terms) => terms.kind === kind.code);
  return (
    <section className="stack" aria-label={kind.label}>
      <h2>
        {kind.label} <span className="quiet figure">{kind.account}</span>
      </h2>
      {rows.length > 0 && <TermsList {...{ rows, found, answer }} />}
      {found.mayChange && (
        <>
          <ActForm
            {...{ intent, formKey: found.formKey, fold: found.formKey, label: say(words.setTerms) }}
            refused={answer?.intent === intent}
          >
            <TermsForm {...{ intent, kind: kind.code, found, answer }} />
          </ActForm>
          <p>
            <Link to={`/cooperative/contributions/${kind.code}/essai`}>{say(words.simulate)}</Link>
          </p>
        </>
      )}
    </section>
  );
}

function Acts({ found, answer }: Told) {
  const say = useSay();
  const { formKey, accounts, today } = found;
  const form = (intent: string) => ({
    ...{ intent, formKey, fold: formKey, refused: answer?.intent === intent },
  });
  const field = (intent: string) => fieldIn(answer?.intent === intent ? answer : undefined, intent);
  return (
    <div className="actions">
      <ActForm {...form("add")} label={say(words.addKind)}>
        <TextField {...field("add")("label", say(words.contribution))} label={say(words.kindLabel)} />
        <SelectField {...field("add")("account", "628000")} label={say(words.account)}>
          {accounts.map(({ code, label }) => (
            <option key={code} value={code}>
              {`${code} ${label}`}
            </option>
          ))}
        </SelectField>
      </ActForm>
      {found.kinds.length > 0 && (
        <ActForm {...form("settle")} label={say(words.settleMonth)}>
          <p className="field-help">{say(words.settleHelp)}</p>
          <TextField {...field("settle")("month", today.slice(0, 7))} type="month" label={say(words.month)} />
        </ActForm>
      )}
    </div>
  );
}
