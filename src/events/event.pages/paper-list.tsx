import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { When } from "../../design/when.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { checkInDesk } from "../check-in-desk.ts";
import { doorWords } from "../door-words.ts";
import { ticketSaid } from "../registration.ts";
import { words } from "../words.ts";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { event, rows } = resultOf(await web.readView(checkInDesk, params), request, web.language);
  const said = rows.map(({ id, name, seats, ticket, came }) => ({
    id,
    name,
    seats,
    came,
    ticket: ticketSaid(ticket),
  }));
  return { event, rows: said.toSorted((a, b) => a.name.localeCompare(b.name, "fr")) };
}

/** The list of a door without a telephone: names, tickets, a box to sign in. */
export default function PaperListPage() {
  const { event: e, rows } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <main className="entrance stack paper-list">
      <title>{`${say(words.registered)} · ${e.title}`}</title>
      <p className="no-print">
        <a href={`/evenements/${e.id}/accueil`}>{say(doorWords.desk)}</a>
      </p>
      <h1>{e.title}</h1>
      <p>
        <When from={e.startsAt} to={e.endsAt} date={civilDateOf(e.startsAt)} />
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words.name)}</th>
            <th scope="col">{say(doorWords.ticket)}</th>
            <th scope="col">{say(words.seats)}</th>
            <th scope="col">{say(doorWords.isHere)}</th>
            <th scope="col">{say(doorWords.signature)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, ticket, seats, came }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="figure">{ticket}</td>
              <td className="figure">{seats}</td>
              <td>{came ? "✓" : ""}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
