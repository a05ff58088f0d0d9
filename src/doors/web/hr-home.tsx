import { Link } from "react-router";
import { type AbsencesGlance, AbsencesPanel } from "../../absences/absence.pages/home-panel.tsx";
import type { contractsToDo } from "../../contracts/index.ts";
import { words as contracts } from "../../contracts/words.ts";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type Asks, AsksPanel } from "../../dossiers/ask.pages/home-panel.tsx";
import { CandidatesPanel, type Glance } from "../../joining/candidate.pages/home-panel.tsx";
import { type Departures, DeparturesPanel } from "../../leaving/plan.pages/home-panel.tsx";
import { PaysPanel, type ToDecide } from "../../payroll/pay.pages/home-panel.tsx";
import { type RunGlance, RunPanel } from "../../payrun/run.pages/home-panel.tsx";
import { Panel, Todo } from "./home-parts.tsx";
import { words } from "./home-words.ts";
import { type People, PeoplePanel } from "./people-panel.tsx";

type ToDo = NonNullable<Awaited<ReturnType<typeof contractsToDo.read>>>;

type HrHomeProps = {
  toDo: ToDo;
  people: People;
  candidates: Glance;
  departures: Departures | null;
  asks: Asks | null;
  pays: ToDecide | null;
  run: RunGlance | null;
  absences: AbsencesGlance | null;
};

/** The home of whoever keeps contracts: what to declare, the dates that come, who came and left. */
export function HrHome({ toDo, people, candidates, departures, asks, pays, absences, run }: HrHomeProps) {
  return (
    <div className="home home-desk">
      <FormalitiesPanel {...toDo.formalities} />
      <DatesPanel {...toDo.dates} />
      {asks && <AsksPanel {...asks} />}
      {pays && <PaysPanel {...pays} />}
      {run && <RunPanel {...run} />}
      {absences && <AbsencesPanel {...absences} />}
      {departures && <DeparturesPanel {...departures} />}
      <CandidatesPanel {...candidates} />
      <PeoplePanel {...people} />
    </div>
  );
}

function FormalitiesPanel({ count, rows }: ToDo["formalities"]) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Panel title={say(words.toDeclare, { n: count })}>
      {count === 0 && <p>{say(words.nothingToDeclare)}</p>}
      <ul className="todo">
        {rows.map(({ contract, name, formality, by, late }) => (
          <Todo
            key={`${contract} ${formality}`}
            to={`/contrats/${contract}`}
            name={name}
            detail={say(contracts[formality])}
          >
            <span className={late ? "late" : ""}>
              {say(late ? words.wasDue : words.dueBy, { date: formatDate(by, language, "short") })}
            </span>
          </Todo>
        ))}
      </ul>
    </Panel>
  );
}

const what = {
  periodEnds: words.capeEnds,
  termEnds: contracts.termEnds,
  trialEnds: contracts.trialEnds,
  associationDue: contracts.associationDue,
} as const;

function DatesPanel({ count, rows }: ToDo["dates"]) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Panel title={say(words.datesComing, { n: count })}>
      {count === 0 && <p>{say(words.noDateComing)}</p>}
      <ul className="todo">
        {rows.map((row) => (
          <Todo
            key={`${row.contract} ${row.what}`}
            to={`/contrats/${row.contract}`}
            name={row.name}
            detail={say(what[row.what])}
          >
            {formatDate(row.on, language, "short")}
          </Todo>
        ))}
      </ul>
      {/* The list puts what comes next first. */}
      {count > rows.length && <Link to="/contrats">{say(words.allDates)}</Link>}
    </Panel>
  );
}
