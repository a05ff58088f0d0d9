import { Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { CheckField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { itemWords } from "../item-words.ts";
import { words } from "../words.ts";
import type { Props } from "./one.tsx";

/** What those who organise an event do with it. */
export function ManageForms({ found, answer }: Props) {
  const say = useSay();
  const { event: e, may, formKey, siblings } = found;
  const later = siblings.filter(({ startsAt, cancelled }) => startsAt > e.startsAt && !cancelled).length;
  const shared = (intent: string) => ({ intent, formKey, fold: formKey, refused: answer?.intent === intent });
  const why = (intent: string) => (
    <TextField {...fieldIn(answer, intent)("why")} label={say(words.why)} help={say(words.whyHelp)} />
  );
  const all = (intent: string) =>
    later > 0 && <CheckField name={`${intent}.following`} label={say(words.following, { n: later })} />;
  return (
    <section className="stack" aria-label={say(words.managing)}>
      <h2>{say(words.managing)}</h2>
      <div className="actions">
        {may.change && (
          <Link className="button" to={`/evenements/${e.id}/modifier`}>
            {say(words.changeEvent)}
          </Link>
        )}
        {may.duplicate && (
          <Link className="button" to={`/evenements/nouveau?comme=${e.id}`}>
            {say(words.duplicate)}
          </Link>
        )}
      </div>
      {may.publish && (
        <ActForm {...shared("publish")} label={say(words.publishEvent)}>
          <p>{say(words.publishWhy)}</p>
          {all("publish")}
          <CheckField name="publish.despite" errors={answer?.errors} label={say(words.despiteHost)} />
        </ActForm>
      )}
      {may.change && <OfferItem formKey={formKey} answer={answer} />}
      {may.postpone && (
        <ActForm {...shared("postpone")} label={say(words.postponeEvent)}>
          {why("postpone")}
        </ActForm>
      )}
      {may.change && (
        <ActForm {...shared("cancel")} label={say(words.cancelEvent)} dangerous>
          {why("cancel")}
          {all("cancel")}
        </ActForm>
      )}
    </section>
  );
}

/** Something to pay for with one’s seat. */
function OfferItem({ formKey, answer }: { formKey: string; answer: Props["answer"] }) {
  const say = useSay();
  const field = fieldIn(answer, "item");
  return (
    <ActForm
      {...{ intent: "item", formKey, fold: formKey, refused: answer?.intent === "item" }}
      label={say(itemWords.offerItem)}
    >
      <TextField {...field("name")} label={say(itemWords.name)} />
      <TextField {...field("priceCents")} inputMode="decimal" label={say(itemWords.price)} />
      <TextField {...field("untilHours", "48")} inputMode="numeric" label={say(itemWords.untilHours)} />
    </ActForm>
  );
}
