import { Form, Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { Empty } from "../../design/empty.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { floorWords } from "../floor-words.ts";
import { floorPlans } from "../read-floor-plans.ts";
import { PlacesTabs } from "../room.pages/places-tabs.tsx";
import { NowMark } from "../room.pages/room-card.tsx";
import { RoomFacts } from "../room.pages/room-facts.tsx";
import { words } from "../words.ts";
import { boxOf, Drawn, planName } from "./drawn.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  return resultOf(await web.readView(floorPlans, Object.fromEntries(asked)), request, web.language);
}

type Found = Awaited<ReturnType<typeof loader>>;
type Row = Found["rows"][number];

/** The floors of the sites: what is free, where, now or later. */
export default function FloorPlanPage() {
  const found = useLoaderData<typeof loader>();
  const { plan, keeps } = found;
  const say = useSay();
  const keep = (
    <Link className="button" to={`/cooperative/lieux/plans${plan ? `?plan=${plan.id}` : ""}`}>
      {say(floorWords.plans)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={say(floorWords.plan)} action={keeps && keep} />
      <PlacesTabs />
      {plan ? (
        <Floor {...{ found, plan }} />
      ) : (
        <Empty icon="building" title={say(floorWords.none)}>
          {say(floorWords.noneWhy)}
        </Empty>
      )}
    </div>
  );
}

function Floor({ found, plan }: { found: Found; plan: NonNullable<Found["plan"]> }) {
  const say = useSay();
  const language = useLanguage();
  const { rows, date, time, at } = found;
  const said = { date: formatDate(date, language), time: formatTime(at, language) };
  const hour = new URLSearchParams({ date, ...(time && { from: time }) });
  const to = ({ id }: Row) => `/lieux/salles/${id}?${hour}`;
  return (
    <>
      <When {...found} />
      <p role="status">{say(floorWords.stateAt, said)}</p>
      <div className="room-beside">
        <Drawn plan={plan}>
          {rows.map((row) => (
            <Box key={row.id} row={row} to={to(row)} />
          ))}
        </Drawn>
        <section className="stack" aria-labelledby="floor-list">
          <h2 id="floor-list">{say(floorWords.listed)}</h2>
          {rows.length === 0 && <p>{say(floorWords.nothingOn)}</p>}
          <ul className="floor-list">
            {rows.map((row) => (
              <li key={row.id} className="floor-line">
                <Link to={to(row)}>{row.name}</Link>
                <span className="quiet">
                  <RoomFacts {...row} />
                </span>
                <NowMark {...row} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

/** Which floor, and when: each choice is an address. */
function When({ plans, plan, date, time }: Found) {
  const say = useSay();
  return (
    <Form method="get" className="room-fields" key={`${plan?.id} ${date} ${time}`}>
      <SelectField name="plan" label={say(words.floor)} defaultValue={plan?.id}>
        <Choices among={plans.map((one) => ({ id: one.id, name: planName(one) }))} />
      </SelectField>
      <TextField name="date" type="date" label={say(words.day)} defaultValue={date} />
      <TextField
        {...{ name: "at", type: "time", step: 300, label: say(floorWords.at) }}
        help={say(floorWords.atHelp)}
        defaultValue={time ?? ""}
      />
      <div className="planning-go">
        <button type="submit" className="button">
          {say(words.show)}
        </button>
      </div>
    </Form>
  );
}

const faces = {
  free: { icon: "circle-check", word: floorWords.freeWord },
  taken: { icon: "clock", word: floorWords.takenWord },
  closed: { icon: "ban", word: floorWords.closedWord },
} as const;

function Box({ row, to }: { row: Row; to: string }) {
  const say = useSay();
  const state = row.closed ? "closed" : row.taken ? "taken" : "free";
  const { icon, word } = faces[state];
  const label = `${row.name}, ${say(word)}`;
  return (
    <Link
      to={to}
      className={`floor-box floor-${state}`}
      style={boxOf(row.place)}
      title={label}
      aria-label={label}
    >
      <Icon name={icon} />
      <span>{row.name}</span>
    </Link>
  );
}
