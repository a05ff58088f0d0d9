import { Form, Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextField } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Found, Props } from "./one.tsx";

/** What may be done before it is in the books: what is missing, then the next act. */
export function Decide({ found, answer }: Props) {
  const say = useSay();
  const { bill, may, missing, rounds, formKey } = found;
  if (!may.edit && !may.validate && !may.withdraw && !may.check) return null;
  const refusal = bill.bucket === "refused" ? rounds[0]?.refusal : null;
  return (
    <section className="panel stack" aria-label={say(words.rounds)}>
      <h2>{say(words.rounds)}</h2>
      {refusal && <p className="notice notice-wrong">{say(words.sentBack, { reason: refusal })}</p>}
      {missing && (
        <p>
          <strong>{say(words.missing)}</strong>
          <br />
          {missing}
        </p>
      )}
      {!missing && <LateNotice found={found} />}
      {!missing && <NextAct found={found} />}
      {may.edit && (
        <p>
          <Link className={missing ? "button button-main" : "button"} to={`/achats/${bill.id}/modifier`}>
            {say(missing ? words.complete : words.editIt)}
          </Link>
        </p>
      )}
      {may.check && (
        <ActForm
          {...{ intent: "refuse", label: say(words.refuseBill), formKey, fold: formKey }}
          refused={answer?.intent === "refuse"}
          dangerous
        >
          <TextField {...fieldIn(answer, "refuse")("reason")} label={say(words.reason)} />
        </ActForm>
      )}
      {may.withdraw && (
        <ConfirmButton
          label={say(words.withdrawBill)}
          icon="arrow-back-up"
          effect={<p>{say(words.withdrawEffect)}</p>}
          fields={{ intent: "withdraw", key: `${formKey}-withdraw` }}
        />
      )}
    </section>
  );
}

/** A late invoice is said to be so before anybody validates it. */
function LateNotice({ found: { bill, postedOn } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  if (!bill.issuedOn || !postedOn || postedOn === bill.issuedOn) return null;
  const day = (date: string) => formatDate(date, language);
  return (
    <p className="notice" role="status">
      {say(words.late, { date: day(postedOn), issued: day(bill.issuedOn) })}
    </p>
  );
}

/** One's own word where it is enough; else sending it, or why one cannot approve it. */
function NextAct({ found }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const { bill, may, whyNotMine, postedOn, formKey } = found;
  const effect = say(words.validateEffect, {
    amount: formatCents(bill.grossCents ?? 0n, language),
    supplier: bill.supplierName ?? "",
    activity: bill.activityName ?? say(words.ofHouse),
    date: postedOn ? formatDate(postedOn, language) : "",
  });
  if (may.validate && !whyNotMine)
    return (
      <Form method="post" className="stack">
        <input type="hidden" name="key" value={`${formKey}-validate`} />
        {may.submit && <p className="quiet">{say(words.ownWord)}</p>}
        <p>{effect}</p>
        <button type="submit" name="intent" value="validate" className="button button-main">
          {say(words.validateBill)}
        </button>
      </Form>
    );
  return (
    <>
      {whyNotMine && <p className="quiet">{whyNotMine}</p>}
      {may.submit && (
        <Form method="post">
          <input type="hidden" name="key" value={`${formKey}-submit`} />
          <button type="submit" name="intent" value="submit" className="button button-main">
            {say(words.submitBill)}
          </button>
        </Form>
      )}
    </>
  );
}
