import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { giftWords } from "../gift-words.ts";
import type { Found, Props } from "./one.tsx";

/** A seat that somebody gives oneself; one’s own, given to another member. */
export function GiftPanel({ found, answer }: Props) {
  const say = useSay();
  const { gifts, receivers, own, person, formKey } = found;
  const seat = own.find(({ seating }) => seating === "confirmed");
  const given = gifts.find(({ giver }) => giver === person);
  const received = gifts.filter(({ receiver }) => receiver === person);
  const mayGive = seat && !given && receivers.length > 0;
  if (received.length === 0 && !given && !mayGive) return null;
  const field = fieldIn(answer, `give:${seat?.id}`);
  return (
    <section className="panel stack" aria-label={say(giftWords.giveSeat)}>
      {received.map((gift) => (
        <Answer key={gift.id} found={found} gift={gift} />
      ))}
      {given && (
        <Form method="post" className="stack">
          <p>{say(giftWords.waits, { name: given.receiverName })}</p>
          <input type="hidden" name="key" value={`${formKey}-${given.id}`} />
          <button type="submit" name="intent" value={`gift-no:${given.id}`} className="button">
            {say(giftWords.keep)}
          </button>
        </Form>
      )}
      {mayGive && (
        <ActForm
          {...{ intent: `give:${seat.id}`, formKey, fold: formKey }}
          refused={answer?.intent === `give:${seat.id}`}
          label={say(giftWords.giveSeat)}
        >
          <p className="quiet">{say(giftWords.why)}</p>
          <SelectField {...field("receiver")} label={say(giftWords.receiver)}>
            <Choices none="–" among={receivers} />
          </SelectField>
        </ActForm>
      )}
    </section>
  );
}

function Answer({ found, gift }: { found: Found; gift: Found["gifts"][number] }) {
  const say = useSay();
  return (
    <Form method="post" className="stack">
      <p>{say(giftWords.offered, { name: gift.giverName })}</p>
      <input type="hidden" name="key" value={`${found.formKey}-${gift.id}`} />
      <div className="actions">
        <button type="submit" name="intent" value={`gift-yes:${gift.id}`} className="button button-main">
          {say(giftWords.take)}
        </button>
        <button type="submit" name="intent" value={`gift-no:${gift.id}`} className="button">
          {say(giftWords.decline)}
        </button>
      </div>
    </Form>
  );
}
