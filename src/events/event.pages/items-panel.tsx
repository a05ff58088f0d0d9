import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { itemWords } from "../item-words.ts";
import type { Found, Props } from "./one.tsx";
import { useWhen } from "./own-panel.tsx";

type Item = Found["items"][number];

/** What is paid for with one’s seat, by one’s business; for those who organise, how many. */
export function ItemsPanel({ found, answer }: Props) {
  const say = useSay();
  const { items, bought, own, payers, may } = found;
  const seat = own.find(({ seating }) => seating === "confirmed");
  if (items.length + bought.length === 0) return null;
  const open = items.filter(({ id, until }) => until > found.now && !bought.some(({ item }) => item === id));
  return (
    <section className="panel stack" aria-label={say(itemWords.items)}>
      <h2>{say(itemWords.items)}</h2>
      <ul className="todo">
        {items.map((item) => (
          <Offered key={item.id} item={item} found={found} organise={may.organise} />
        ))}
      </ul>
      {bought.map((one) => (
        <Bought key={one.id} one={one} found={found} />
      ))}
      {seat && open.length > 0 && (
        <>
          <p className="quiet">{say(payers.length > 0 ? itemWords.effect : itemWords.noActivity)}</p>
          {payers.length > 0 &&
            open.map((item) => <Buy key={item.id} {...{ found, answer, item, seat: seat.id }} />)}
        </>
      )}
    </section>
  );
}

type OfferedProps = { item: Item; found: Found; organise: boolean };

function Offered({ item, found, organise }: OfferedProps) {
  const say = useSay();
  const when = useWhen();
  return (
    <li>
      <span className="todo-name">
        {item.name} · <Money cents={item.priceCents} />
      </span>
      <span className="todo-detail">
        {[say(itemWords.until, when(item.until)), organise && say(itemWords.ordered, { n: item.ordered })]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {organise && (
        <Form method="post" className="todo-end">
          <input type="hidden" name="key" value={`${found.formKey}-${item.id}`} />
          <button type="submit" name="intent" value={`retire:${item.id}`} className="button">
            {say(itemWords.retireItem)}
            <span className="unseen"> : {item.name}</span>
          </button>
        </Form>
      )}
    </li>
  );
}

function Bought({ one, found }: { one: Found["bought"][number]; found: Found }) {
  const say = useSay();
  return (
    <Form method="post" className="stack">
      <p>
        {say(itemWords.bought, { n: one.quantity, name: one.itemName, activity: one.activityName })} ·{" "}
        <Money cents={one.cents} />
      </p>
      <input type="hidden" name="key" value={`${found.formKey}-${one.id}`} />
      <button type="submit" name="intent" value={`refund:${one.id}`} className="button">
        {say(itemWords.giveItemBack)}
        <span className="unseen"> : {one.itemName}</span>
      </button>
    </Form>
  );
}

function Buy({ found, answer, item, seat }: Props & { item: Item; seat: string }) {
  const say = useSay();
  const intent = `buy:${seat}+${item.id}`;
  const field = fieldIn(answer, intent);
  const { formKey, payers } = found;
  return (
    <ActForm
      {...{ intent, formKey, fold: formKey, refused: answer?.intent === intent }}
      label={`${say(itemWords.buyItem)} : ${item.name}`}
    >
      <TextField {...field("quantity", "1")} inputMode="numeric" label={say(itemWords.quantity)} />
      <SelectField {...field("activity", payers[0]?.id ?? "")} label={say(itemWords.activity)}>
        <Choices among={payers} />
      </SelectField>
    </ActForm>
  );
}
