import { Form, Link } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { CheckField, SelectField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { BookButton, type PricedAnswer } from "../booking.pages/agree.tsx";
import { Balances } from "../booking.pages/balances.tsx";
import { planWords } from "../plan-words.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

/** Book this place: the same as the schedule does with a mouse, for a keyboard. */
export function BookForm({ found, answer }: { found: Found; answer: PricedAnswer | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const { room, date, asked, activities, own, formKey } = found;
  const field = fieldIn(answer, "book", { date, from: asked.from, to: asked.to, activity: own });
  return (
    <Form
      method="post"
      className="panel stack"
      noValidate
      aria-label={say(words.bookThis, { name: room.name })}
    >
      <h2>{say(words.bookThis, { name: room.name })}</h2>
      <input type="hidden" name="intent" value="book" />
      <input type="hidden" name="key" value={formKey} />
      <TextField key={date} {...field("date")} type="date" label={say(words.day)} />
      <div className="room-fields">
        <TextField {...field("from")} type="time" step={300} label={say(words.from)} />
        <TextField {...field("to")} type="time" step={300} label={say(words.to)} />
      </div>
      {room.hourlyCents > 0 && (
        <p className="quiet">
          {say(planWords.hourly, { amount: formatCents(BigInt(room.hourlyCents), language) })}
        </p>
      )}
      <Balances rows={found.balances} />
      <TextField {...field("title")} label={say(words.title)} help={say(words.titleHelp)} maxLength={120} />
      <CheckField
        name="book.discreet"
        label={say(words.discreet)}
        help={say(words.discreetHelp)}
        defaultChecked={answer?.typed["book.discreet"] !== undefined}
      />
      {activities.length > 1 ? (
        <SelectField {...field("activity")} label={say(words.activity)} optional>
          <Choices none={say(words.noActivity)} among={activities} />
        </SelectField>
      ) : (
        <input type="hidden" name="book.activity" value={activities[0]?.id ?? ""} />
      )}
      <div className="actions">
        <BookButton price={answer?.price} />
        <Link className="button" to={`/lieux/series?room=${room.id}&date=${date}`}>
          {say(words.repeat)}
        </Link>
      </div>
    </Form>
  );
}
