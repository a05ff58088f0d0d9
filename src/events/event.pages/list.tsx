import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { EmbedSnippet } from "../../doors/web/embed-snippet.tsx";
import { publicWords } from "../agenda.pages/public-words.ts";
import { eventsPerPage, faces, listEvents } from "../list-events.ts";
import { sheetWords } from "../sheet-words.ts";
import { words } from "../words.ts";
import { EventCard } from "./event-card.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const input = Object.fromEntries(new URL(request.url).searchParams);
  const found = resultOf(await web.readView(listEvents, input), request, web.language);
  const shown = faces.filter((face) => face !== "drafts" || found.mayPlan);
  const agenda = `${new URL(request.url).origin}/agenda-public/${web.cooperative?.slug}`;
  return { ...found, faces: shown, perPage: eventsPerPage, agenda };
}

/** The events of the cooperative, the next first. */
export default function EventsPage() {
  const found = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const { face, rows, page, perPage, total, mayPlan, today } = found;
  return (
    <div className="stack">
      <PageHead
        title={say(words.events)}
        action={
          mayPlan && (
            <Link className="button button-main" to="/evenements/nouveau">
              {say(words.planEvent)}
            </Link>
          )
        }
      />
      <Faces face={face} faces={found.faces} month={today.slice(0, 7)} />
      {rows.length === 0 ? (
        <Empty icon="calendar" title={say(words.none)}>
          {say(words.noneWhy)}
        </Empty>
      ) : (
        <ul className="group-cards">
          {rows.map((row) => (
            <EventCard key={row.id} row={row} />
          ))}
        </ul>
      )}
      {face === "mine" && <OwnCertificate year={today.slice(0, 4)} today={today} />}
      {mayPlan && (
        <EmbedSnippet
          src={`${found.agenda}/integrer`}
          title={say(publicWords.agenda)}
          label={say(publicWords.embed)}
        />
      )}
      <Pagination {...{ caption: say(words.events), search, page, perPage, total }} />
    </div>
  );
}

/** One’s certificate of attendance over a period, by the sealed sheets. */
function OwnCertificate({ year, today }: { year: string; today: string }) {
  const say = useSay();
  return (
    <details className="fold">
      <summary>{say(sheetWords.certificate)}</summary>
      <form action="/evenements/attestation.pdf" className="stack">
        <p className="quiet">{say(sheetWords.certificateWhy)}</p>
        <div className="day-fields">
          <TextField
            name="du"
            type="date"
            label={say(sheetWords.periodFrom)}
            defaultValue={`${year}-01-01`}
          />
          <TextField name="au" type="date" label={say(sheetWords.periodTo)} defaultValue={today} />
        </div>
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(sheetWords.myCertificate)}
          </button>
        </div>
      </form>
    </details>
  );
}

type FacesProps = { face: string | null; faces: readonly (typeof faces)[number][]; month: string };

/** The lists, each its own address, and the calendar beside them. */
export function Faces({ face, faces: all, month }: FacesProps) {
  const say = useSay();
  return (
    <nav className="tabs" aria-label={say(words.faces)}>
      <ul>
        {all.map((one) => (
          <li key={one}>
            <Link
              to={one === "coming" ? "/evenements" : `/evenements?face=${one}`}
              {...(one === face && { "aria-current": "page" as const })}
            >
              {say(words[`face-${one}`])}
            </Link>
          </li>
        ))}
        <li>
          <Link to={`/evenements/mois/${month}`} {...(face === null && { "aria-current": "page" as const })}>
            {say(words.calendar)}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
