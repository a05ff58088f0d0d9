import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { ForumTabs } from "../edition.pages/forum-tabs.tsx";
import { figuresWords as words } from "../figures-words.ts";
import { meanSaid } from "../proposal.pages/readings.tsx";
import { readFigures } from "../read-figures.ts";
import { words as forum } from "../words.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(readFigures, params), request, web.language);
}
type Found = Awaited<ReturnType<typeof loader>>;

/** An edition in figures, each with its table beside. */
export default function FiguresPage() {
  const found = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  const { edition: e, proposals, businesses, hosts, people, figures } = found;
  const sent = proposals.reduce((sum, { n }) => sum + n, 0);
  const facts: readonly (readonly [string, string])[] = [
    [say(words.proposed), say(words.byBusinesses, { n: sent, businesses })],
    [say(words.sessions), say(words.byHosts, { n: figures.sessions.length, hosts })],
    [say(words.registered), say(words.seatsOfPeople, { n: figures.registered, people: people.registered })],
    [say(words.came), say(words.seatsOfPeople, { n: figures.came, people: people.came })],
    [say(words.hours), hoursSaid(figures.minutes, language)],
    [
      say(words.score),
      figures.score === null
        ? say(words.tooFew)
        : say(words.scoreOf, { score: meanSaid(figures.score, language), n: figures.answers ?? 0 }),
    ],
  ];
  return (
    <div className="stack">
      <PageHead title={say(words.figures)} above={<Link to={`/forum/${e.id}`}>{e.name}</Link>} />
      <ForumTabs edition={e} keeps />
      <dl className="forum-figures">
        {facts.map(([term, fact]) => (
          <div key={term} className="panel">
            <dt className="quiet">{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p>
        {proposals
          .filter(({ n }) => n > 0)
          .map(({ state, n }) => `${say(forum[`proposal-${state}`])} : ${n}`)
          .join(" · ")}
      </p>
      <BySession found={found} />
    </div>
  );
}

const hoursSaid = (minutes: number, language: string): string =>
  `${new Intl.NumberFormat(language === "en" ? "en-GB" : language, { maximumFractionDigits: 1 }).format(minutes / 60)} h`;

function BySession({ found: { figures } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  if (figures.sessions.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="table-scroll" tabIndex={0} aria-label={say(words.bySession)}>
      <table className="table">
        <caption>{say(words.bySession)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.session)}</th>
            <th scope="col">{say(words.registered)}</th>
            <th scope="col">{say(words.came)}</th>
            <th scope="col">{say(words.hours)}</th>
            <th scope="col">{say(words.score)}</th>
          </tr>
        </thead>
        <tbody>
          {figures.sessions.map((one) => (
            <tr key={one.id}>
              <td>{one.title}</td>
              <td className="figure">{one.registered}</td>
              <td className="figure">{one.came}</td>
              <td className="figure">{hoursSaid(one.minutes, language)}</td>
              <td className="figure">
                {one.score === null ? say(words.hidden) : meanSaid(one.score, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
