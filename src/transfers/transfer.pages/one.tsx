import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { acceptTransfer } from "../accept-transfer.ts";
import { declineTransfer } from "../decline-transfer.ts";
import { readTransfer } from "../read-transfer.ts";
import { reverseTransfer } from "../reverse-transfer.ts";
import { stopTransfer } from "../stop-transfer.ts";
import { transferMarks } from "../transfer-marks.ts";
import { withdrawTransfer } from "../withdraw-transfer.ts";
import { words } from "../words.ts";
import { Decide, ReverseForm } from "./decide.tsx";
import { WhenServed } from "./when-served.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readTransfer, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const [intent, month] = String(form.get("intent")).split(":");
  const { transfer } = params;
  const reason = textOf(form)("reason");
  const perform = () => {
    switch (intent) {
      case "accept":
        return web.performOperation(acceptTransfer, { transfer }, call);
      case "decline":
        return web.performOperation(declineTransfer, { transfer, reason }, call);
      case "stop":
        return web.performOperation(stopTransfer, { transfer }, call);
      case "reverse":
        return web.performOperation(reverseTransfer, { transfer, month, reason }, call);
      default:
        return web.performOperation(withdrawTransfer, { transfer }, call);
    }
  };
  const outcome = await perform();
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/services-entre-activites/${transfer}?fait=garde`);
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** One service between two activities, from the proposal to the books. */
export default function TransferPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { transfer } = found;
  const { icon, word, tone } = transferMarks[transfer.state];
  const sides = { seller: transfer.sellerName, buyer: transfer.buyerName };
  const told = { proposee: words.proposed, garde: words.saved }[search.get("fait") ?? ""];
  return (
    <div className="stack">
      <PageHead
        title={transfer.label}
        above={<Link to="/services-entre-activites">{say(words.transfers)}</Link>}
        below={`${transfer.number} · ${say(words.fromTo, sides)}`}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {told && !answer && <p role="status">{say(told)}</p>}
      <section className="panel stack" aria-label={transfer.label}>
        <p>
          <StateMark icon={icon} label={say(word)} tone={tone} /> <WhenServed {...transfer} />
        </p>
        <p className="cash-figure">
          <Money cents={transfer.cents} />
        </p>
        {transfer.note !== "" && <p>{transfer.note}</p>}
        {transfer.reason !== "" && <p>{say(words.because, { reason: transfer.reason })}</p>}
        <Decide {...{ found, answer }} />
      </section>
      <Booked {...{ found, answer }} />
    </div>
  );
}

function Booked({ found, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const { postings, may, formKey } = found;
  return (
    <section className="panel stack" aria-label={say(words.booked)}>
      <h2>{say(words.booked)}</h2>
      {postings.length === 0 && <p>{say(words.notBooked)}</p>}
      <ul className="plain-list wide-list">
        {postings.map(({ month, entry, reversal }) => (
          <li key={month}>
            <span>{formatDate(`${month}-01`, language, "month")}</span>{" "}
            <Link to={`/comptabilite/ecritures/${entry}`}>{say(words.seeEntry)}</Link>{" "}
            {reversal ? (
              <Link to={`/comptabilite/ecritures/${reversal}`}>{say(words.takenBack)}</Link>
            ) : (
              may.reverse && <ReverseForm {...{ month, answer, formKey }} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
