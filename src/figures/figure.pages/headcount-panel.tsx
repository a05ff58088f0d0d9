import { Link } from "react-router";
import { ChartDrawing } from "../../design/chart-figure.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { stayWords } from "../stay-words.ts";
import type { Cell } from "../table.ts";
import { words } from "../words.ts";
import type { AnswerProps } from "./answer-panel.tsx";
import { openedAddress } from "./opened.ts";
import { Scrolled } from "./scrolled.tsx";
import { tellMoment, tellValue } from "./tell.ts";

type Flows = { present: AnswerProps; arrived: AnswerProps; left: AnswerProps };

const sumOf = ({ table }: AnswerProps) =>
  table.lines.reduce((sum, { total }) => sum + (total.value ?? 0n), 0n);

/** Month by month: who was there at its end, who came, who left. */
export function HeadcountPanel({ present, arrived, left }: Flows) {
  const say = useSay();
  const language = useLanguage();
  const tell = (value: bigint) => tellValue(value, "count", language);
  const now = present.table.lines.at(-1)?.total.value ?? 0n;
  const points = present.table.lines.map(({ moment }, i) => ({
    label: tellMoment(moment, "month", language),
    values: {
      arrived: arrived.table.lines[i]?.total.value ?? 0n,
      left: left.table.lines[i]?.total.value ?? 0n,
    },
  }));
  const moves = { arrived: tell(sumOf(arrived)), left: tell(sumOf(left)) };
  return (
    <section className="panel answer" aria-label={say(stayWords.headcount)}>
      <h2>{say(stayWords.headcount)}</h2>
      <p>{say(stayWords.headcountSays, { present: now, n: tell(now), ...moves })}</p>
      <ChartDrawing
        kind="bar"
        unit={{ per: 1, tell }}
        points={points}
        series={[
          { key: "arrived", label: say(stayWords.arrived) },
          { key: "left", label: say(stayWords.left) },
        ]}
      />
      <Months {...{ present, arrived, left }} />
      <p className="quiet">{say(stayWords.identity)}</p>
    </section>
  );
}

function Months({ present, arrived, left }: Flows) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Scrolled label={say(stayWords.headcount)}>
      <table className="bands answer-table answer-months" aria-label={say(stayWords.headcount)}>
        <thead>
          <tr>
            <th scope="col">{say(stayWords.month)}</th>
            <Head label={say(stayWords.present)} />
            <Head label={say(stayWords.arrived)} swatch={0} />
            <Head label={say(stayWords.left)} swatch={1} />
          </tr>
        </thead>
        <tbody>
          {present.table.lines.map(({ moment }, i) => {
            const month = tellMoment(moment, "month", language);
            return (
              <tr key={moment.last}>
                <th scope="row">{month}</th>
                {[present, arrived, left].map((answer) => (
                  <td key={answer.question.subject} className="right">
                    <Figure {...{ answer, i, name: month }} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Head({ label, swatch }: { label: string; swatch?: number }) {
  return (
    <th scope="col" className="right">
      {swatch !== undefined && <span className={`swatch swatch-${swatch}`} />}
      {label}
    </th>
  );
}

const none: Cell = { value: null, lines: 0, people: 0, part: 0, saying: 0, hidden: false };

function Figure({ answer, i, name }: { answer: AnswerProps; i: number; name: string }) {
  const say = useSay();
  const language = useLanguage();
  const line = answer.table.lines[i];
  const cell = line?.total ?? none;
  if (cell.hidden) return <span className="quiet">{say(words.hidden)}</span>;
  const text = tellValue(cell.value, "count", language);
  if (!line || !answer.opens || cell.lines === 0) return text;
  return (
    <Link
      to={openedAddress(answer.question, line.moment, [])}
      aria-label={`${text}. ${say(words.behindSee, { name })}`}
    >
      {text}
    </Link>
  );
}
