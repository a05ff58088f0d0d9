import { Form, Link } from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { FoundQuote } from "./one.tsx";

/** The next act of a quote: send it, record the answer, invoice it. */
export function QuoteActs({ found }: { found: FoundQuote }) {
  const { state, may } = found;
  if (!may.draft) return null;
  if (state === "draft") return <DraftActs found={found} />;
  if (state === "sent" || state === "lapsed") return <Answer found={found} />;
  return state === "accepted" ? <InvoiceIt found={found} /> : null;
}

function DraftActs({ found: { document, key } }: { found: FoundQuote }) {
  const say = useSay();
  return (
    <div className="actions">
      <ConfirmButton
        label={say(words.sendQuote)}
        icon="send"
        effect={<p>{say(words.sendQuoteEffect)}</p>}
        fields={{ intent: "send", key }}
      />
      <Link className="button" to={`/devis/${document.id}/modifier`}>
        {say(words.editQuote)}
      </Link>
    </div>
  );
}

function Answer({ found: { key } }: { found: FoundQuote }) {
  const say = useSay();
  return (
    <Form method="post" className="panel stack">
      <h2>{say(words.answer)}</h2>
      <input type="hidden" name="key" value={`${key}-answer`} />
      <TextField name="note" label={say(words.answerNote)} optional maxLength={200} />
      <div className="actions">
        <button type="submit" name="intent" value="accepted" className="button button-main">
          {say(words.recordAccepted)}
        </button>
        <button type="submit" name="intent" value="refused" className="button">
          {say(words.recordRefused)}
        </button>
      </div>
    </Form>
  );
}

function InvoiceIt({ found: { key } }: { found: FoundQuote }) {
  const say = useSay();
  return (
    <Form method="post" className="actions">
      <input type="hidden" name="key" value={`${key}-invoice`} />
      <button type="submit" name="intent" value="invoice" className="button button-main">
        {say(words.invoiceQuote)}
      </button>
    </Form>
  );
}
