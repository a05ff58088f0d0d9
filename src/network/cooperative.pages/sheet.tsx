import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { typedOf } from "../../doors/web/typed.ts";
import { changeCooperative } from "../change-cooperative.ts";
import { formWords, type Form as LegalForm } from "../forms.ts";
import { readCooperativeSheet } from "../read-cooperative.ts";
import { words } from "../words.ts";
import { ChangeForm } from "./change-form.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readCooperativeSheet, {}), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const typed = typedOf(await request.formData());
  const { key = "", capitalFloor = "", ...sheet } = typed;
  const capital = parseAmount(capitalFloor, web.language);
  const capitalFloorCents = "error" in capital ? undefined : capital.cents;
  const outcome = await web.performOperation(changeCooperative, { ...sheet, capitalFloorCents }, { key });
  if (outcome.ok) return redirect("/cooperative?garde=1");
  const { refusal } = outcome;
  const field = refusal.field === "capitalFloorCents" ? "capitalFloor" : refusal.field;
  return { ...formErrors({ ...refusal, ...(field && { field }) }, web.language), typed };
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

/** What the cooperative says of itself: read by everyone, changed by the director. */
export default function CooperativePage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={found.sheet.name} below={say(words.sheetIntro)} />
      <CooperativeTabs />
      {search.has("garde") && !answer && <p role="status">{say(words.saved)}</p>}
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Facts sheet={found.sheet} />
      {found.mayChange && (
        <details key={answer ? "refused" : found.key} className="fold" open={answer !== undefined}>
          <summary>{say(words.changeCooperative)}</summary>
          <ChangeForm found={found} answer={answer} />
        </details>
      )}
    </div>
  );
}

function Facts({ sheet }: { sheet: Found["sheet"] }) {
  const say = useSay();
  const amount = formatCents(sheet.capitalFloorCents, useLanguage());
  const facts: [string, string][] = [
    [say(words.form), `${sheet.form} · ${say(formWords[sheet.form as LegalForm])}`],
    [say(words.siren), sheet.siren.replace(/(\d{3})(?=\d)/g, "$1\u202f")],
    [say(words.vatNumber), sheet.vatNumber],
    [say(words.capital), say(words.variableCapital, { amount })],
    [say(words.headOffice), `${sheet.street}, ${sheet.postcode} ${sheet.town}`],
    [say(words.registerTown), sheet.registerTown],
    [say(words.email), sheet.email],
    [say(words.phone), sheet.phone || "–"],
    [say(words.website), sheet.website || "–"],
    [say(words.iban), sheet.iban || "–"],
  ];
  return (
    <dl className="sheet">
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
