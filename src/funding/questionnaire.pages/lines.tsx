import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import type { standingOf } from "../list-questionnaires.ts";
import { isMissing, type Moment } from "../questionnaire.ts";
import { questionnaireWords as says } from "../questionnaire-words.ts";
import { QuestionnaireMark } from "./mark.tsx";

export type Line = { row: ReturnType<typeof standingOf>; moment: Moment };

/** Questionnaires one a line, each with where it stands and, for whoever may, the way to its questions. */
export function QuestionnaireLines(props: { title: string; lines: readonly Line[]; folded?: boolean }) {
  const { title, lines, folded } = props;
  if (lines.length === 0) return null;
  const list = (
    <ul className="todo">
      {lines.map(({ row, moment }) => (
        <li key={`${row.convention} ${row.person} ${moment}`}>
          <Name {...{ row, moment }} />
          <span className="todo-detail">
            {row.conventionName} <QuestionnaireMark {...{ row, moment }} />
          </span>
        </li>
      ))}
    </ul>
  );
  if (folded)
    return (
      <details className="fold">
        <summary>{title}</summary>
        {list}
      </details>
    );
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {list}
    </section>
  );
}

function Name({ row, moment }: Line) {
  const say = useSay();
  const title = say(moment === "entry" ? says.entryTitle : says.exitTitle);
  const verb = say(isMissing(row[moment]) ? says.answer : says.correct);
  const name = row.own ? `${verb} : ${title.toLowerCase()}` : `${row.name}, ${title.toLowerCase()}`;
  if (!row.mayAnswer) return <span className="todo-name">{name}</span>;
  const page = moment === "entry" ? "entree" : "sortie";
  return (
    <Link className="todo-name" to={`/questionnaires/${row.convention}/${row.person}/${page}`}>
      {name}
    </Link>
  );
}
