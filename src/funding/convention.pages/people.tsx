import { Link, useSearchParams } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { SelectField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { duration } from "../hours.ts";
import { hoursWords } from "../hours-words.ts";
import { questionnaireWords as says } from "../questionnaire-words.ts";
import { words } from "../words.ts";
import { ConventionAct, DayField } from "./convention-act.tsx";
import type { Props, Sheet } from "./one.tsx";

type Row = Sheet["people"][number];

function useColumns(): Column<Row>[] {
  const say = useSay();
  const day = (date: string | null) => (date ? <CivilDate date={date} form="short" /> : "–");
  return [
    {
      key: "name",
      head: say(words.person),
      phone: "title",
      cell: ({ person, name }) => <Link to={`/personnes/${person}`}>{name}</Link>,
    },
    { key: "since", head: say(words.since), phone: "fact", cell: ({ since }) => day(since) },
    { key: "until", head: say(words.until), cell: ({ until }) => day(until) },
    {
      key: "hours",
      head: say(hoursWords.hours),
      align: "right",
      phone: "fact",
      cell: ({ minutes }) => (minutes === 0 ? "–" : duration(minutes)),
    },
  ];
}

/** Whom the convention supports, from when to when, with how many hours; and how to add or end it. */
export function PeoplePanel({ sheet, answer }: Props) {
  const say = useSay();
  const columns = useColumns();
  const [search] = useSearchParams();
  const { people } = sheet;
  const caption = say(words.people);
  return (
    <section className="stack" aria-label={caption}>
      <h2>{caption}</h2>
      {sheet.convention.european && (
        <p>
          <Link to={`/questionnaires?convention=${sheet.convention.id}`}>{say(says.questionnaires)}</Link>
        </p>
      )}
      <Assign {...{ sheet, answer }} />
      {people.length === 0 ? (
        <p>{say(words.nobody)}</p>
      ) : (
        <DataTable
          {...{ caption, columns, search, rows: people }}
          rowKey={({ id }) => id}
          sort={{ key: "", direction: "asc" }}
          totalCount={people.length}
        />
      )}
      <End {...{ sheet, answer }} />
    </section>
  );
}

function Assign({ sheet, answer }: Props) {
  const say = useSay();
  return (
    <ConventionAct intent="assign" label={words.assignPerson} {...{ sheet, answer }}>
      <SelectField
        {...{ name: "assign.person", label: say(words.person), errors: answer?.errors }}
        defaultValue={answer?.typed["assign.person"] ?? ""}
      >
        <Choices none={say(words.choosePerson)} among={sheet.choices} />
      </SelectField>
      <DayField name="assign.since" label={words.since} answer={answer} usual={sheet.today} />
      <DayField name="assign.until" label={words.until} answer={answer} help={words.untilHelp} />
    </ConventionAct>
  );
}

function End({ sheet, answer }: Props) {
  const say = useSay();
  const open = sheet.people.filter(({ until }) => until === null || until >= sheet.today);
  if (open.length === 0) return null;
  return (
    <ConventionAct intent="end" label={words.endAssignment} {...{ sheet, answer }}>
      <SelectField
        {...{ name: "end.assignment", label: say(words.person), errors: answer?.errors }}
        defaultValue={answer?.typed["end.assignment"] ?? ""}
      >
        <Choices none={say(words.choosePerson)} among={open} />
      </SelectField>
      <DayField name="end.until" label={words.lastDay} answer={answer} usual={sheet.today} />
    </ConventionAct>
  );
}
