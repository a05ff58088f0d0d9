import { Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Moment } from "../../design/civil-date.tsx";
import { TextField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import type { Found } from "./month.tsx";
import { words } from "./words.ts";

type Props = { found: Found; answer: ActAnswer | undefined };

/** What a closed month amounts to, and how it is opened again while it may be. */
export function ClosedFacts({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { closing, frozen, formKey, month } = found;
  return (
    <>
      <section className="panel stack" aria-labelledby="closed">
        <h2 id="closed">{say(words.isClosed)}</h2>
        {closing && <Facts closing={closing} />}
        <p>
          <Link to={`/comptabilite/grand-livre?year=${month.slice(0, 4)}&from=${month}&to=${month}`}>
            {say(words.entries)}
          </Link>
        </p>
      </section>
      <ActForm
        intent="reopen"
        label={say(words.reopen)}
        formKey={formKey}
        refused={answer?.intent === "reopen"}
        fold={month}
        whyNot={frozen ? sayRefusal(frozen, language) : undefined}
        dangerous
      >
        <input type="hidden" name="month" value={month} />
        <p>{say(words.reopenEffect)}</p>
        <TextField {...fieldIn(answer, "reopen")("reason")} label={say(words.reason)} maxLength={400} />
      </ActForm>
    </>
  );
}

function Facts({ closing: { by, at, totalCents, seal } }: { closing: NonNullable<Found["closing"]> }) {
  const say = useSay();
  return (
    <dl className="sheet">
      <div>
        <dt>{say(words.closedBy)}</dt>
        <dd>
          {by ?? "Ensemble"}, <Moment at={at} />
        </dd>
      </div>
      {totalCents !== null && (
        <div>
          <dt>{say(words.total)}</dt>
          <dd>
            <Money cents={totalCents} />
          </dd>
        </div>
      )}
      {seal && (
        <div>
          <dt>{say(words.seal)}</dt>
          <dd>
            <code>{seal.slice(0, 16)}</code>
          </dd>
        </div>
      )}
    </dl>
  );
}
