import { Form, Link } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { addDays } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import type { Found } from "./planning.tsx";

/** Which site, which day or week: each choice is an address. */
export function PlanningTools({ sites, site, rooms, room, date, over, today }: Found) {
  const say = useSay();
  const days = over === "week" ? 7 : 1;
  const to = (on: string) =>
    `/lieux/planning?${new URLSearchParams({
      ...{ site: site?.id ?? "", date: on, over },
      ...(over === "week" && room && { room: room.id }),
    })}`;
  return (
    <div className="stack">
      <Form method="get" className="room-fields" key={`${site?.id} ${date} ${over} ${room?.id}`}>
        <SelectField name="site" label={say(words.site)} defaultValue={site?.id}>
          <Choices among={sites} />
        </SelectField>
        <SelectField name="over" label={say(words.show)} defaultValue={over}>
          <option value="day">{say(words.oneDay)}</option>
          <option value="week">{say(words.oneWeek)}</option>
        </SelectField>
        {over === "week" && (
          <SelectField name="room" label={say(words.place)} defaultValue={room?.id}>
            <Choices among={rooms} />
          </SelectField>
        )}
        <TextField name="date" type="date" label={say(words.day)} defaultValue={date} />
        <div className="planning-go">
          <button type="submit" className="button">
            {say(words.show)}
          </button>
        </div>
      </Form>
      <nav className="actions" aria-label={say(words.day)}>
        <Link className="button" to={to(addDays(date, -days))} preventScrollReset>
          {say(over === "week" ? words.previousWeek : words.previousDay)}
        </Link>
        <Link className="button" to={to(today)} preventScrollReset>
          {say(words.today)}
        </Link>
        <Link className="button" to={to(addDays(date, days))} preventScrollReset>
          {say(over === "week" ? words.nextWeek : words.nextDay)}
        </Link>
      </nav>
    </div>
  );
}
