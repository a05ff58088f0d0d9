import { type DragEvent, useState } from "react";
import { Icon } from "../../design/icon.tsx";
import { useSay } from "../../design/speak.ts";
import type { FilmChoice } from "../playlist.sql.ts";
import { words } from "../playlist-words.ts";

type Props = { films: readonly FilmChoice[]; choices: readonly FilmChoice[] };

const moved = (films: readonly FilmChoice[], from: number, to: number): FilmChoice[] => {
  const rest = films.filter((_, i) => i !== from);
  const one = films[from];
  return one ? [...rest.slice(0, to), one, ...rest.slice(to)] : [...films];
};

/** The films of a list in their order, changed with the mouse or with buttons; sent as they stand. */
export function OrderedFilms({ films: before, choices }: Props) {
  const say = useSay();
  const [films, setFilms] = useState(before);
  const [said, setSaid] = useState("");
  const [held, setHeld] = useState<number | null>(null);
  const move = (from: number, to: number) => {
    const title = films[from]?.title ?? "";
    if (to < 0 || to >= films.length || from === to) return;
    setFilms(moved(films, from, to));
    setSaid(say(words.nowAt, { title, n: to + 1, all: films.length }));
  };
  const drop = (event: DragEvent, to: number) => {
    event.preventDefault();
    if (held !== null) move(held, to);
    setHeld(null);
  };
  return (
    <fieldset className="stack">
      <legend>{say(words.order)}</legend>
      <p className="quiet">{say(words.orderHelp)}</p>
      {films.length === 0 && <p>{say(words.nothingYet)}</p>}
      <ol className="film-order">
        {films.map((film, i) => (
          <li
            key={film.id}
            draggable
            data-held={held === i || undefined}
            onDragStart={() => setHeld(i)}
            onDragEnd={() => setHeld(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => drop(event, i)}
          >
            <Row
              {...{ film, isFirst: i === 0, isLast: i === films.length - 1 }}
              move={(by) => move(i, i + by)}
              takeOff={() => setFilms(films.filter((one) => one.id !== film.id))}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="unseen">
        {said}
      </p>
      <Add {...{ films, choices }} add={(one) => setFilms([...films, one])} />
    </fieldset>
  );
}

type RowProps = {
  film: FilmChoice;
  isFirst: boolean;
  isLast: boolean;
  move(by: number): void;
  takeOff(): void;
};

/** A film and the buttons that move it. */
function Row({ film: { id, title }, isFirst, isLast, move, takeOff }: RowProps) {
  const say = useSay();
  return (
    <>
      <input type="hidden" name="films" value={id} />
      <span>{title}</span>
      <Move icon="arrow-up" label={say(words.up, { title })} none={isFirst} act={() => move(-1)} />
      <Move icon="arrow-down" label={say(words.down, { title })} none={isLast} act={() => move(1)} />
      <Move icon="x" label={say(words.takeOff, { title })} act={takeOff} />
    </>
  );
}

type MoveProps = { icon: "arrow-up" | "arrow-down" | "x"; label: string; none?: boolean; act(): void };

/** It keeps the focus at the end of the list, where it has nothing to do any more. */
function Move({ icon, label, none, act }: MoveProps) {
  return (
    <button type="button" className="button button-quiet" aria-disabled={none} title={label} onClick={act}>
      <Icon name={icon} size="small" />
      <span className="unseen">{label}</span>
    </button>
  );
}

function Add({ films, choices, add }: Props & { add(one: FilmChoice): void }) {
  const say = useSay();
  const rest = choices.filter(({ id }) => !films.some((one) => one.id === id));
  if (rest.length === 0) return null;
  return (
    <label className="film-add">
      {say(words.add)}
      <select
        value=""
        onChange={({ target }) => {
          const one = rest.find(({ id }) => id === target.value);
          if (one) add(one);
        }}
      >
        <option value="">{say(words.choose)}</option>
        {rest.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
