import { Form } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { CheckField, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { BookButton, type PricedAnswer } from "../booking.pages/agree.tsx";
import { words } from "../words.ts";
import type { Found } from "./planning.tsx";
import type { Chosen } from "./use-held.ts";

type Props = { found: Found; answer: PricedAnswer | undefined; chosen: Chosen | null };

/** Book what was dragged over, or what is typed: the same form without a mouse. */
export function BookBeside({ found, answer, chosen }: Props) {
  const say = useSay();
  const { rooms, room, date, activities, own, formKey } = found;
  const known = { room: room?.id ?? "", date, activity: own, ...chosen };
  const field = fieldIn(chosen ? undefined : answer, "book", known);
  const told = fieldIn(answer, "book");
  const at = chosen ? `${chosen.room} ${chosen.date} ${chosen.from} ${chosen.to}` : formKey;
  const name = rooms.find(({ id }) => id === chosen?.room)?.name ?? "";
  return (
    <Form method="post" className="panel stack" noValidate aria-label={say(words.bookRoom)}>
      <h2>{say(words.book)}</h2>
      <p role="status" className="quiet">
        {chosen && say(words.chosenHours, { room: name, from: chosen.from, to: chosen.to })}
      </p>
      <input type="hidden" name="intent" value="book" />
      <input type="hidden" name="key" value={formKey} />
      <SelectField key={`room ${at}`} {...field("room")} label={say(words.place)}>
        <Choices among={rooms} />
      </SelectField>
      <TextField key={`date ${at}`} {...field("date")} type="date" label={say(words.day)} />
      <div className="room-fields">
        <TextField key={`from ${at}`} {...field("from")} type="time" step={300} label={say(words.from)} />
        <TextField key={`to ${at}`} {...field("to")} type="time" step={300} label={say(words.to)} />
      </div>
      <TextField {...told("title")} label={say(words.title)} help={say(words.titleHelp)} maxLength={120} />
      <CheckField name="book.discreet" label={say(words.discreet)} help={say(words.discreetHelp)} />
      {activities.length > 1 ? (
        <SelectField {...field("activity")} label={say(words.activity)} optional>
          <Choices none={say(words.noActivity)} among={activities} />
        </SelectField>
      ) : (
        <input type="hidden" name="book.activity" value={activities[0]?.id ?? ""} />
      )}
      <div className="actions">
        <BookButton price={answer?.price} />
      </div>
    </Form>
  );
}
