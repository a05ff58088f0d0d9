import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { ChartFigure } from "../../design/chart-figure.tsx";
import { Empty } from "../../design/empty.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { slices } from "../plays.ts";
import { words } from "../plays-words.ts";
import { readPlays } from "../read-plays.ts";
import { shortTime } from "../vtt.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(readPlays, { film: params.film }), request, web.language);
}
type Loaded = Awaited<ReturnType<typeof loader>>;

const minutesOf = (ms: number) => Math.round(ms / 60_000);

/** How much a film is watched, and how far: numbers, of nobody. */
export default function PlaysPage() {
  const loaded = useLoaderData<typeof loader>();
  const say = useSay();
  const { film, title, months, curve } = loaded;
  const n = months.reduce((sum, month) => sum + month.plays, 0);
  const minutes = minutesOf(months.reduce((sum, month) => sum + month.seenMs, 0));
  return (
    <div className="stack">
      <PageHead
        title={say(words.plays)}
        above={<Link to={`/chaine/${film}/reglages`}>{title}</Link>}
        below={n > 0 && say(words.counted, { n, minutes })}
      />
      {n === 0 ? (
        <Empty icon="chart-line" title={say(words.none)}>
          {say(words.noneWhy)}
        </Empty>
      ) : (
        <>
          {curve.length > 0 && loaded.plays > 0 && <Curve loaded={loaded} />}
          <Months months={months} />
        </>
      )}
      <p className="quiet">{say(words.nobody)}</p>
    </div>
  );
}

function Curve({ loaded: { curve, plays, durationMs } }: { loaded: Loaded }) {
  const say = useSay();
  const share = (at: number) => Math.min(100, Math.round(((curve[at]?.plays ?? 0) * 100) / plays));
  const points = curve.map(({ at }) => {
    const percent = (at * 100) / slices;
    const time = shortTime(((durationMs ?? 0) * at) / slices);
    return { label: say(words.instant, { percent, time }), values: { plays: BigInt(share(at)) } };
  });
  return (
    <section className="panel">
      <ChartFigure
        kind="line"
        title={say(words.curve)}
        sentence={say(words.curveSaid, { half: share(slices / 2), end: share(slices - 1) })}
        series={[{ key: "plays", label: say(words.seenShare) }]}
        unit={{ tell: (value) => say(words.percent, { n: String(value) }), per: 1 }}
        points={points}
      />
    </section>
  );
}

function Months({ months }: Pick<Loaded, "months">) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="panel stack">
      <h2>{say(words.byMonth)}</h2>
      <table className="table" aria-label={say(words.byMonth)}>
        <thead>
          <tr>
            <th scope="col">{say(words.month)}</th>
            <th scope="col" className="right">
              {say(words.seenBy)}
            </th>
            <th scope="col" className="right">
              {say(words.minutes)}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, plays, seenMs }) => (
            <tr key={month}>
              <th scope="row">{formatDate(month, language, "month")}</th>
              <td className="right figure">{plays}</td>
              <td className="right figure">{minutesOf(seenMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
