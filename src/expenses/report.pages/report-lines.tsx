import { ActForm } from "../../design/act-form.tsx";
import { CivilDate } from "../../design/civil-date.tsx";
import { TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Found, Props } from "./one.tsx";

type Line = Found["lines"][number];

/** The lines of a report, each with its receipt, what it comes to and why. */
export function ReportLines({ found, answer }: Props) {
  const say = useSay();
  const total = found.lines.reduce(
    (sum, { releasedAt, cameTo }) => (releasedAt ? sum : sum + (cameTo ?? 0n)),
    0n,
  );
  const recovered = found.lines.reduce(
    (sum, line) => (line.releasedAt ? sum : sum + (line.recovered ?? 0n)),
    0n,
  );
  return (
    <section className="panel stack" aria-label={say(words.myExpenses)}>
      <ul className="plain-list expense-lines">
        {found.lines.map((line) => (
          <LineRead key={line.id} {...{ line, found, answer }} />
        ))}
      </ul>
      <dl className="expense-totals">
        <div>
          <dt>{say(words.toRefund)}</dt>
          <dd>
            <Money cents={total} />
          </dd>
        </div>
        <div>
          <dt>{say(words.recovered)}</dt>
          <dd>
            <Money cents={recovered} zero="dash" />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function LineRead({ line, found, answer }: Props & { line: Line }) {
  const say = useSay();
  const { id, name, spentOn, categoryLabel, supplier, releasedAt, refusal, cameTo, paper } = line;
  const open = found.may.check && !releasedAt;
  return (
    <li className={releasedAt ? "expense-line expense-line-out" : "expense-line"}>
      <div className="expense-line-head">
        <span>
          <strong>{name}</strong>
          <br />
          <span className="quiet">
            {spentOn && <CivilDate date={spentOn} form="short" />}
            {[categoryLabel, supplier].filter((one) => one && one !== name).map((one) => ` · ${one}`)}
          </span>
        </span>
        <Money cents={cameTo ?? line.grossCents ?? 0n} />
      </div>
      <Why line={line} />
      {releasedAt && (
        <p className="late">{refusal ? say(words.lineRefused, { reason: refusal }) : say(words.lineBack)}</p>
      )}
      <Twins line={line} />
      {paper && (
        <a href={`/frais/depenses/${id}/justificatif`} target="_blank" rel="noreferrer">
          {say(words.seeReceipt)}
          <span className="unseen"> {name}</span>
        </a>
      )}
      {open && <RefuseForm {...{ line, found, answer }} />}
    </li>
  );
}

/** One sentence on where the amount of a line comes from. */
function Why({ line }: { line: Line }) {
  const say = useSay();
  const language = useLanguage();
  const amount = (cents: bigint) => formatCents(cents, language);
  const { km, kmBefore, vehicleLabel, fromPlace, toPlace, units, cameTo, lostReason, beneficiary } = line;
  const sentences = [
    fromPlace && say(words.fromTo, { from: fromPlace, to: toPlace }),
    km &&
      (kmBefore === null
        ? say(words.whyTripSimple, { km, vehicle: vehicleLabel })
        : say(words.whyTrip, { km, before: kmBefore, vehicle: vehicleLabel })),
    units && cameTo !== null && say(words.whyUnits, { units, amount: amount(cameTo / BigInt(units)) }),
    line.shareBp < 10_000 &&
      line.grossCents !== null &&
      say(words.whyShare, { share: `${line.shareBp / 100} %`, amount: amount(line.grossCents) }),
    beneficiary && `${say(words.beneficiary)} ${beneficiary}`,
    vatSaid(line, say, amount),
    lostReason && !line.paper && say(words.noPaper, { reason: lostReason }),
  ].filter(Boolean);
  return sentences.length > 0 ? <p className="quiet">{sentences.join(" · ")}</p> : null;
}

type Say = ReturnType<typeof useSay>;

function vatSaid({ vatCents, recovered, coefficientBp }: Line, say: Say, amount: (cents: bigint) => string) {
  if (!vatCents) return "";
  const vat = amount(vatCents);
  if (!recovered) return say(words.whyNoVat, { vat });
  const share = coefficientBp === null ? amount(recovered) : `${coefficientBp / 100} %`;
  return say(words.whyVat, { vat, share });
}

/** What looks like something already counted, for whoever checks. */
function Twins({ line: { twins, notTwice } }: { line: Line }) {
  const say = useSay();
  const language = useLanguage();
  if (twins.length === 0) return null;
  const other = twins
    .map(({ number, supplier, grossCents, samePaper }) => {
      const amount = grossCents === null ? "" : formatCents(grossCents, language);
      const said = [number ?? say(words.inThisReport), supplier, amount].filter(Boolean).join(", ");
      return samePaper ? say(words.twinSamePaper, { other: said }) : said;
    })
    .join(" ; ");
  return (
    <p className="late">
      {say(words.maybeTwin, { other })}
      {notTwice && ` ${say(words.twinDenied)}`}
    </p>
  );
}

function RefuseForm({ line, found, answer }: Props & { line: Line }) {
  const say = useSay();
  const intent = `refuse:${line.id}`;
  const field = fieldIn(answer, intent);
  return (
    <ActForm
      {...{ intent, label: say(words.refuseLine), formKey: found.formKey }}
      refused={answer?.intent === intent}
      fold={found.formKey}
      dangerous
    >
      <TextField {...field("reason")} label={say(words.reason)} />
    </ActForm>
  );
}
