import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { ForumTabs } from "../edition.pages/forum-tabs.tsx";
import { programmeWords as words } from "../programme-words.ts";
import { readVersions } from "../read-versions.ts";
import { ChangesSaid } from "./changes-said.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(readVersions, params), request, web.language);
}
type Found = Awaited<ReturnType<typeof loader>>;

/** The versions of a programme, what each held and what it changed. */
export default function VersionsPage() {
  const { edition: e, keeps, releases, shown, lines, changes } = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="stack">
      <PageHead title={say(words.versions)} above={<Link to={`/forum/${e.id}`}>{e.name}</Link>} />
      <ForumTabs edition={e} keeps={keeps} />
      {!shown && (
        <Empty icon="calendar" title={say(words.noVersion)}>
          {say(words.noVersionWhy)}
        </Empty>
      )}
      <ul className="thread-list">
        {releases.map((one) => (
          <li key={one.number}>
            <Link
              className="thread-title"
              to={`/forum/${e.id}/versions/${one.number}`}
              {...(one.number === shown?.number && { "aria-current": "page" as const })}
            >
              {say(words.versionSaid, { n: one.number, name: one.name })}
            </Link>
            <span className="quiet">
              {say(words.bySaid, {
                ...{ date: formatDate(civilDateOf(one.setAt), language), by: one.by ?? "–", n: one.sessions },
              })}
              {one.number === e.released && ` · ${say(words.current)}`}
            </span>
          </li>
        ))}
      </ul>
      {shown && shown.number > 1 && (
        <section className="panel stack" aria-label={say(words.changed)}>
          <h2>{say(words.changed)}</h2>
          <ChangesSaid changes={changes} none={say(words.noChange)} />
        </section>
      )}
      {shown && <Lines lines={lines} label={say(words.versionSaid, { n: shown.number, name: shown.name })} />}
    </div>
  );
}

function Lines({ lines, label }: { lines: Found["lines"]; label: string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="table-scroll" tabIndex={0} aria-label={label}>
      <table className="table">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.day)}</th>
            <th scope="col">{say(words.hour)}</th>
            <th scope="col">{say(words.venue)}</th>
            <th scope="col">{say(words.session)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.proposal}>
              <td>{dayName(civilDateOf(line.startsAt), language, "short")}</td>
              <td className="figure">
                {formatTime(line.startsAt, language)} – {formatTime(line.endsAt, language)}
              </td>
              <td>{line.venueName}</td>
              <td>{line.title}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
