import { useState } from "react";
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { type Line, LineEditor } from "../../design/line-editor.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { enterOpeningBalances } from "../enter-opening-balances.ts";
import { startOf } from "../entry.pages/entry-start.ts";
import { Gap } from "../entry.pages/gap.tsx";
import { openingForm } from "../opening-form.ts";
import { readEntryForm } from "../read-entry-form.ts";
import { words as ledger } from "../words.ts";
import { words } from "./words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const takeOver = searchParams.has("reprise");
  const asked = { fiscalYear: searchParams.get("exercice") ?? undefined, takeOver };
  const form = resultOf(await web.readView(openingForm, asked), request, web.language);
  const amount = (cents: bigint) => (cents <= 0n ? "" : formatCents(cents, web.language, { euro: false }));
  const start = form.balances.map(({ account, thirdParty, activityCode, balanceCents }) => ({
    ...{ account, thirdParty: thirdParty ?? "", activity: activityCode ?? "" },
    ...{ debit: amount(balanceCents), credit: amount(-balanceCents) },
  }));
  return { ...form, start, takeOver, key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const typed = startOf(form);
  if (form.get("intent") === "add-line") return { errors: {}, whole: undefined, typed };
  const fiscalYear = String(form.get("fiscalYear"));
  const choices = await web.readView(openingForm, {});
  const asked = readEntryForm(form, choices.ok ? choices.result.activities : [], web.language);
  if ("errors" in asked) return { ...asked, whole: undefined, typed };
  const call = { key: String(form.get("key")) };
  const input = { fiscalYear, lines: asked.entry.lines };
  const outcome = await web.performOperation(enterOpeningBalances, input, call);
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed };
  return redirect(`/comptabilite/ecritures/${outcome.result.id}`);
}

let made = 0;
const columns = ["account", "thirdParty", "activity", "debit", "credit"] as const;
const emptyLine = (): Line => ({
  ...Object.fromEntries(columns.map((column) => [column, ""])),
  id: `opening-${++made}`,
});

/** The balances a fiscal year begins with, typed, pasted or taken from the year before. */
export default function OpeningPage() {
  const { year, years, entry, refusal } = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  if (!year) return <p>{say(words.noYear)}</p>;
  const name = (endsOn: string) => endsOn.slice(0, 4);
  const others = years.filter(({ endsOn }) => endsOn !== year.endsOn);
  return (
    <div className="stack">
      <PageHead
        title={say(words.title, { year: name(year.endsOn) })}
        below={say(words.effect, { date: formatDate(year.startsOn, language) })}
      />
      {refusal && entry ? (
        <p>
          {sayRefusal(refusal, language)}{" "}
          <Link to={`/comptabilite/ecritures/${entry.id}`}>
            {say(words.entered, { number: entry.number })}
          </Link>
        </p>
      ) : (
        <OpeningForm key={year.endsOn} fiscalYear={year.endsOn} />
      )}
      {others.length > 0 && (
        <p>
          {say(words.otherYear)} :{" "}
          {others.map(({ endsOn }) => (
            <Link key={endsOn} to={`?exercice=${endsOn}`} reloadDocument>
              {name(endsOn)}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}

type Refused = { errors: FieldErrors; whole?: string; typed: { lines: readonly Omit<Line, "id">[] } };

function OpeningForm({ fiscalYear }: { fiscalYear: string }) {
  const { key, start } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const say = useSay();
  const from = refused?.typed.lines ?? start;
  const [lines, setLines] = useState<readonly Line[]>(() =>
    from.length > 0 ? from.map((line) => ({ ...emptyLine(), ...line })) : [1, 2, 3, 4].map(emptyLine),
  );
  return (
    <Form method="post" className="stack" noValidate>
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      <TakeOver fiscalYear={fiscalYear} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="fiscalYear" value={fiscalYear} />
      <Balances lines={lines} setLines={setLines} errors={refused?.errors} />
      <Gap lines={lines} />
      <p>
        <button type="submit" className="button button-main">
          {say(ledger.enterOpening)}
        </button>
      </p>
    </Form>
  );
}

/** What the year before leaves, offered and then said. */
function TakeOver({ fiscalYear }: { fiscalYear: string }) {
  const { previous, takeOver, tooLong, start } = useLoaderData<typeof loader>();
  const say = useSay();
  if (!previous) return null;
  const year = previous.slice(0, 4);
  if (!takeOver) {
    return (
      <p>
        <Link className="button" to={`?exercice=${fiscalYear}&reprise=1`} reloadDocument>
          {say(words.take, { year })}
        </Link>
      </p>
    );
  }
  const said = tooLong ? words.tooLong : start.length === 0 ? words.nothingTaken : words.taken;
  return <p role="status">{say(said, { year, n: start.length })}</p>;
}

type BalancesProps = {
  lines: readonly Line[];
  setLines: (lines: readonly Line[]) => void;
  errors: FieldErrors | undefined;
};

function Balances({ lines, setLines, errors }: BalancesProps) {
  const { accounts } = useLoaderData<typeof loader>();
  const say = useSay();
  const nameOf = ({ account = "" }: Line) => {
    const code = account.trim().toUpperCase();
    if (code.length < 3) return "";
    return accounts.find((each) => each.code === code)?.label ?? say(words.unknown);
  };
  return (
    <LineEditor
      caption={say(words.lines)}
      name="lines"
      lines={lines}
      onChange={setLines}
      newLine={emptyLine}
      errors={errors}
      columns={[
        { key: "account", head: say(ledger.account), kind: "text", share: 1 },
        { key: "thirdParty", head: say(ledger.thirdParty), kind: "text", share: 1.1 },
        { key: "activity", head: say(ledger.activity), kind: "text", share: 0.9 },
        { key: "debit", head: say(ledger.debit), kind: "amount", share: 1.1 },
        { key: "credit", head: say(ledger.credit), kind: "amount", share: 1.1 },
      ]}
      readout={{ head: say(words.name), of: nameOf }}
    />
  );
}
