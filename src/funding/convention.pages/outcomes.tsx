import { Choices } from "../../design/choices.tsx";
import { CivilDate } from "../../design/civil-date.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { outcomeWords } from "../convention-words.ts";
import { outcomeKinds } from "../outcome.ts";
import { words } from "../words.ts";
import { ConventionAct, DayField } from "./convention-act.tsx";
import type { Props } from "./one.tsx";

/** What those whom the convention supports have reached, with what proves it. */
export function OutcomesPanel({ sheet, answer }: Props) {
  const say = useSay();
  const { outcomes, people } = sheet;
  return (
    <section className="panel" aria-label={say(words.outcomes)}>
      <h2>{say(words.outcomes)}</h2>
      {outcomes.length === 0 && <p>{say(words.noOutcome)}</p>}
      <ul className="todo">
        {outcomes.map(({ id, name, kind, reachedOn, note, paper, withdrawnFor }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="todo-detail">
              {[say(outcomeWords[kind]), note].filter(Boolean).join(" · ")}
              {withdrawnFor !== null && ` · ${say(words.withdrawn, { reason: withdrawnFor })}`}
            </span>
            <span className="todo-end">
              <CivilDate date={reachedOn} form="short" />
              {paper && (
                <a href={`/financements/resultats/${id}`} target="_blank" rel="noreferrer">
                  {say(words.seePaper)}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
      {people.length > 0 && <Record {...{ sheet, answer }} />}
      <Withdraw {...{ sheet, answer }} />
    </section>
  );
}

function Record({ sheet, answer }: Props) {
  const say = useSay();
  const supported = new Map(sheet.people.map(({ person, name }) => [person, { id: person, name }]));
  const errors = answer?.errors;
  return (
    <ConventionAct intent="reach" label={words.recordOutcome} upload {...{ sheet, answer }}>
      <SelectField
        {...{ name: "reach.person", label: say(words.person), errors }}
        defaultValue={answer?.typed["reach.person"] ?? ""}
      >
        <Choices none={say(words.choosePerson)} among={[...supported.values()]} />
      </SelectField>
      <SelectField
        {...{ name: "reach.kind", label: say(words.outcomeKind), errors }}
        defaultValue={answer?.typed["reach.kind"] ?? "cesa"}
      >
        <Choices among={outcomeKinds.map((kind) => ({ id: kind, name: say(outcomeWords[kind]) }))} />
      </SelectField>
      <DayField name="reach.reachedOn" label={words.reachedOn} answer={answer} usual={sheet.today} />
      <TextField
        {...{ name: "reach.note", label: say(words.note), errors, maxLength: 200 }}
        optional
        defaultValue={answer?.typed["reach.note"] ?? ""}
      />
      <TextField
        {...{ name: "reach.paper", type: "file", accept: ".pdf,.jpg,.jpeg,.png", errors }}
        label={say(words.paper)}
        help={say(words.paperHelp)}
        optional
      />
    </ConventionAct>
  );
}

function Withdraw({ sheet, answer }: Props) {
  const say = useSay();
  const standing = sheet.outcomes.filter(({ withdrawnFor }) => withdrawnFor === null);
  if (standing.length === 0) return null;
  const named = standing.map(({ id, name, kind }) => ({ id, name: `${name}, ${say(outcomeWords[kind])}` }));
  return (
    <ConventionAct intent="withdraw" label={words.withdrawOutcome} dangerous {...{ sheet, answer }}>
      <SelectField
        {...{ name: "withdraw.outcome", label: say(words.outcomes), errors: answer?.errors }}
        defaultValue={answer?.typed["withdraw.outcome"] ?? ""}
      >
        <Choices among={named} />
      </SelectField>
      <TextField
        {...{ name: "withdraw.reason", label: say(words.reason), errors: answer?.errors, maxLength: 200 }}
        defaultValue={answer?.typed["withdraw.reason"] ?? ""}
      />
    </ConventionAct>
  );
}
