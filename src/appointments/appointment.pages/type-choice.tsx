import { Form, Link } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { Empty } from "../../design/empty.tsx";
import { SelectField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Booking } from "./book.tsx";
import { type Asked, bookingTo } from "./booking-address.ts";

type Types = NonNullable<Booking["types"]>;

/** What can be asked for: with whoever follows me first. */
export function TypeChoice({ mine, others, team, own, followed, asked }: Types & { asked: Asked }) {
  const say = useSay();
  const first = mine.length > 0 ? mine : others;
  const rest = mine.length > 0 ? others : [];
  if (own.length > 0 && followed.length > 0) return <ForSomebody own={own} followed={followed} />;
  if (first.length === 0)
    return (
      <Empty icon="calendar" title={say(words.noType)}>
        {say(words.noTypeWhy)}
      </Empty>
    );
  return (
    <>
      <TypeCards types={first} asked={asked} />
      {team.length > 0 && <TeamCards names={team} asked={asked} />}
      {rest.length > 0 && (
        <details className="fold">
          <summary>{say(words.otherAdvisers)}</summary>
          <TypeCards types={rest} asked={asked} />
        </details>
      )}
    </>
  );
}

/** What several offer: with the first who is free. */
function TeamCards({ names, asked }: { names: Types["team"]; asked: Asked }) {
  const say = useSay();
  return (
    <section aria-label={say(words.team)} className="stack">
      <h2>{say(words.team)}</h2>
      <ul className="type-cards">
        {names.map((name) => (
          <li key={name}>
            <Link to={bookingTo(asked, { team: name })} className="card">
              <strong>{name}</strong>
              <span className="quiet">{say(words.teamWhy)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TypeCards({ types, asked }: { types: Types["mine"]; asked: Asked }) {
  const say = useSay();
  return (
    <ul className="type-cards">
      {types.map((type) => (
        <li key={type.id}>
          <Link to={bookingTo(asked, { type: type.id })} className="card">
            <strong>{type.name}</strong>
            <span className="quiet">
              {say(words.withWhom, { name: type.adviserName })} · {say(words.minutes, { n: type.minutes })}
            </span>
            <span className="quiet">
              {type.modes.map((mode) => say(words[mode])).join(", ")} ·{" "}
              {say(type.onRequest ? words.onRequest : words.atOnce)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** An adviser books for somebody they follow. */
function ForSomebody({ own, followed }: Pick<Types, "own" | "followed">) {
  const say = useSay();
  return (
    <Form method="get" className="stack">
      <SelectField name="membre" label={say(words.forWhom)}>
        <Choices among={followed} />
      </SelectField>
      <SelectField name="type" label={say(words.chooseType)}>
        <Choices among={own} />
      </SelectField>
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.openSlots)}
        </button>
      </div>
    </Form>
  );
}
