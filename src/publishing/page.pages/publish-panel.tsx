import { Form, Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { siteOf } from "../../doors/web/site-parts.ts";
import { whenOf } from "../../foundation/when.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";
import { AddressFields } from "./page-form.tsx";

type Props = { found: Found; answer: ActAnswer | undefined };

/** What others see of a page now, and what is next: shown, planned, moved, withdrawn. */
export function PublishPanel({ found, answer }: Props) {
  const say = useSay();
  const { page, home, formKey } = found;
  const { newest, shown, planned } = page;
  const fresh = shown?.version !== newest.version || planned !== null;
  const shared = (intent: string) => ({
    ...{ intent, formKey, fold: formKey, refused: answer?.intent === intent },
  });
  return (
    <section className="panel stack" aria-label={say(words.publishPage)}>
      <Stands found={found} />
      <div className="actions">
        {fresh && (
          <Form method="post">
            <input type="hidden" name="key" value={`${formKey}-publish`} />
            <input type="hidden" name="publish.version" value={newest.version} />
            <button type="submit" name="intent" value="publish" className="button button-main">
              {say(words.publishNow, { n: newest.version })}
            </button>
          </Form>
        )}
        <Link to={`/cooperative/site/${page.id}/apercu`} reloadDocument className="button">
          {say(words.preview)}
        </Link>
      </div>
      {fresh && (
        <ActForm {...shared("plan")} label={say(words.publishLater)}>
          <input type="hidden" name="plan.version" value={newest.version} />
          <TextField {...fieldIn(answer, "plan")("date")} type="date" label={say(words.date)} />
          <TextField {...fieldIn(answer, "plan")("time", "09:00")} type="time" label={say(words.time)} />
        </ActForm>
      )}
      {!home && (
        <ActForm {...shared("move")} label={say(words.movePage)}>
          <AddressFields
            prefix="move."
            errors={answer?.errors}
            slug={answer?.typed["move.slug"] ?? page.slug}
            position={page.position === null ? null : String(page.position)}
          />
        </ActForm>
      )}
      {(planned || shown?.version) && (
        <ActForm {...shared("withdraw")} label={say(words.withdrawPage)} dangerous>
          <p>{say(words.notShownYet)}</p>
        </ActForm>
      )}
    </section>
  );
}

/** What a stranger sees of it, since when, or from when on. */
function Stands({ found: { page, home, slug } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const { shown, planned, slug: address } = page;
  const at = planned && whenOf(planned.fromAt);
  const since = shown?.version && formatDate(whenOf(shown.fromAt).date, language);
  return (
    <p>
      {at && say(words.plannedFor, { date: formatDate(at.date, language), time: at.time })}{" "}
      {since ? say(words.shownSince, { n: shown.version ?? 0, date: since }) : say(words.notShownYet)}{" "}
      {since && <a href={`${siteOf(slug)}${home ? "" : `/${address}`}`}>{say(words.seeSite)}</a>}
    </p>
  );
}
