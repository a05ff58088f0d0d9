import { formatDate, formatQuantity } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { averageOf, domainsOf, pointsOf } from "./averages.ts";
import type { Seen } from "./load-competences.ts";

const most = 4;

/** One view: who, when, and the average of each domain. */
type View = { key: string; label: string; averages: (number | null)[] };

/** Both views of the last assessments, domain by domain, drawn and in figures. */
export function Radar({ seen: { grid, assessments } }: { seen: Seen }) {
  const say = useSay();
  const language = useLanguage();
  const domains = [...domainsOf(grid)];
  const views = [true, false].flatMap((own): View[] => {
    const last = assessments.findLast((one) => one.own === own);
    if (!last) return [];
    const averages = domains.map(([, competences]) =>
      averageOf(competences.map(({ id }) => last.levels[id])),
    );
    const who = say(own ? words.ownView : words.adviserView);
    return [
      { key: own ? "own" : "other", label: `${who}, ${formatDate(last.on, language, "short")}`, averages },
    ];
  });
  return (
    <figure className="chart">
      <figcaption>
        <h2>{say(words.radar)}</h2>
        <p>{say(words.radarSays)}</p>
      </figcaption>
      <div className="chart-body">
        {domains.length > 2 && <Drawing domains={domains.map(([name]) => name)} views={views} />}
        <Figures domains={domains.map(([name]) => name)} views={views} />
      </div>
    </figure>
  );
}

type DrawnProps = { domains: readonly string[]; views: readonly View[] };

/** What the drawing shows, in figures. */
function Figures({ domains, views }: DrawnProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <table className="chart-table" aria-label={say(words.radar)}>
      <thead>
        <tr>
          <th scope="col">{say(words.domain)}</th>
          {views.map(({ key, label }) => (
            <th key={key} scope="col" className="right">
              <span className={`swatch swatch-${key === "own" ? 0 : 1}`} />
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {domains.map((name, n) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {views.map(({ key, averages }) => {
              const average = averages[n];
              const told = typeof average === "number" ? formatQuantity(average.toFixed(1), language) : "–";
              return (
                <td key={key} className="right">
                  {told}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const polygon = (values: readonly number[]) =>
  pointsOf(values, most)
    .map((point) => point.join(","))
    .join(" ");

/** The drawing is for the eye; its table says the same to everybody. */
function Drawing({ domains, views }: DrawnProps) {
  return (
    <svg className="radar" viewBox="-190 -130 380 260" aria-hidden="true">
      {[1, 2, 3, 4].map((level) => (
        <polygon key={level} className="radar-ring" points={polygon(domains.map(() => level))} />
      ))}
      {pointsOf(
        domains.map(() => most),
        most,
      ).map(([x, y], n) => (
        <line key={domains[n]} className="radar-ring" x1="0" y1="0" x2={x} y2={y} />
      ))}
      {views.map(({ key, averages }) => (
        <polygon key={key} className={`radar-${key}`} points={polygon(averages.map((one) => one ?? 0))} />
      ))}
      {pointsOf(
        domains.map(() => 4.6),
        most,
      ).map(([x, y], n) => (
        <text key={domains[n]} x={x} y={y} textAnchor={x > 20 ? "start" : x < -20 ? "end" : "middle"}>
          {domains[n]}
        </text>
      ))}
    </svg>
  );
}
