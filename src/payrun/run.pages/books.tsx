import { Form, Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { runWords } from "../run-words.ts";
import { words } from "../words.ts";
import type { Found, Props } from "./month.tsx";

/** What goes into the books, what is left to pay, and why a payslip has no entry. */
export function Books({ found, answer }: Props) {
  const say = useSay();
  const { toPost, owed, unposted, payslips, may, formKey } = found;
  const title = say(runWords.books);
  const posted = payslips.filter(({ entry }) => entry !== null).length;
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      {posted === 0 && toPost === 0 && <p className="quiet">{say(runWords.nothingBooked)}</p>}
      {may.post && toPost > 0 && (
        <Form method="post" className="stack">
          <input type="hidden" name="key" value={`${formKey}-post`} />
          <p id="post-effect">{say(runWords.postEffect, { n: toPost })}</p>
          <div className="actions">
            <button
              type="submit"
              name="intent"
              value="post"
              className="button button-main"
              aria-describedby="post-effect"
            >
              {say(words.postPayslips)}
            </button>
          </div>
        </Form>
      )}
      {may.post && payslips.some(({ deliveredAt, entry }) => deliveredAt !== null && entry === null) && (
        <Journal found={found} answer={answer} />
      )}
      <Pay found={found} answer={answer} />
      {posted > 0 && owed.length === 0 && <p>{say(runWords.allPaid)}</p>}
      {unposted.length > 0 && (
        <>
          <h3>{say(runWords.unposted)}</h3>
          <ul className="todo">
            {unposted.map(({ id, why }) => (
              <li key={id}>
                <Link to={`/paie/bulletins/${id}`}>{payslips.find((one) => one.id === id)?.personName}</Link>
                <span className="todo-detail">{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The entries as the payroll firm wrote them, with its own accounts. */
function Journal({ found: { formKey }, answer }: Props) {
  const say = useSay();
  const { defaultValue: _, ...file } = fieldIn(answer, "journal")("file");
  return (
    <ActForm
      intent="journal"
      label={say(words.postJournal)}
      formKey={formKey}
      refused={answer?.intent === "journal"}
      fold={formKey}
      upload
    >
      <TextField
        {...file}
        type="file"
        accept=".csv,.xlsx,.txt"
        label={say(runWords.journalFile)}
        help={say(runWords.journalHelp)}
      />
    </ActForm>
  );
}

function Pay({ found, answer }: { found: Found; answer: Props["answer"] }) {
  const say = useSay();
  const language = useLanguage();
  const { owed, may, formKey, today } = found;
  const due = owed.filter(({ leftCents }) => leftCents > 0n);
  const sum = due.reduce((total, { leftCents }) => total + leftCents, 0n);
  const field = fieldIn(answer, "pay", { paidOn: today });
  return (
    <>
      {due.length > 0 && (
        <p>{say(runWords.payEffect, { n: due.length, amount: formatCents(sum, language) })}</p>
      )}
      {may.post && due.length > 0 && (
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="key" value={`${formKey}-pay`} />
          <TextField {...field("paidOn")} type="date" label={say(runWords.paidOn)} />
          <div className="actions">
            <button type="submit" name="intent" value="pay" className="button button-main">
              {say(words.payNets)}
            </button>
          </div>
        </Form>
      )}
      {owed
        .filter(({ leftCents }) => leftCents < 0n)
        .map(({ contract, personName: name, leftCents }) => (
          <p key={contract}>{say(runWords.overpaid, { name, amount: formatCents(-leftCents, language) })}</p>
        ))}
    </>
  );
}
