import { Link } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type Equipment, equipmentWords } from "../equipment.ts";
import { lengthOf } from "../rule.ts";
import { words } from "../words.ts";
import type { Found } from "./list.tsx";
import { kindWords, RoomFacts } from "./room-facts.tsx";

type Answer = NonNullable<Found["answer"]>;

const differsWords = {
  hour: words.differsHour,
  day: words.differsDay,
  site: words.differsSite,
  equipment: null,
};

/** What fits, or what comes near: each with the hours that may be had. */
export function Fits({ sought, sites, fits }: Answer) {
  const say = useSay();
  const near = fits.length > 0 && fits.every(({ differs }) => differs !== null);
  return (
    <section className="stack" aria-labelledby="fits">
      <h2 id="fits">{say(words.answers)}</h2>
      <p className="quiet">{say(words.understood, { what: useSought(sought, sites) })}</p>
      {near && <p>{say(words.nextBest)}</p>}
      {fits.length === 0 && (
        <Empty icon="calendar" title={say(words.nothingFits)}>
          {say(words.nothingFitsWhy)}
        </Empty>
      )}
      <ul className="room-cards">
        {fits.map((fit) => (
          <FitCard key={`${fit.room.id} ${fit.slot.date} ${fit.slot.from}`} fit={fit} />
        ))}
      </ul>
    </section>
  );
}

function useSought(
  { kind, seats, equipment, site, ...at }: Answer["sought"],
  sites: Answer["sites"],
): string {
  const say = useSay();
  const language = useLanguage();
  return [
    kind && say(kindWords[kind]),
    say(words.seatsCount, { n: seats }),
    ...equipment.map((one) => say(equipmentWords[one])),
    sites.find(({ id }) => id === site)?.name ?? say(words.allSites),
    say(words.whenSaid, { date: formatDate(at.date, language), from: at.from, to: at.to }),
    lengthOf(at.minutes),
  ]
    .filter(Boolean)
    .join(" · ");
}

function FitCard({ fit: { room, slot, differs, lacks, asks } }: { fit: Answer["fits"][number] }) {
  const say = useSay();
  const language = useLanguage();
  const { date, from, to } = slot;
  const how = differs && differsWords[differs];
  const missing = lacks.map((one) => say(equipmentWords[one as Equipment]).toLowerCase()).join(", ");
  const notes = [
    how && say(how),
    missing && say(words.lacking, { what: missing }),
    asks && say(words.asksFirst),
  ];
  return (
    <li className="panel room-card">
      <h3>{room.name}</h3>
      <p className="quiet">
        {room.siteName} · <RoomFacts {...room} />
      </p>
      <p>{[formatDate(date, language), ...notes].filter(Boolean).join(" · ")}</p>
      <p>
        <Link
          className="button button-main"
          to={`/lieux/salles/${room.id}?date=${date}&from=${from}&to=${to}`}
          aria-label={`${say(words.bookSlot, { from, to })}, ${room.name}`}
        >
          {say(words.bookSlot, { from, to })}
        </Link>
      </p>
    </li>
  );
}
