import { Link } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { useRole } from "../../doors/web/use-role.ts";
import { words } from "../words.ts";
import { ActForm } from "./act-form.tsx";
import { MemberField } from "./member-field.tsx";
import type { Sheet } from "./sheet.tsx";

type Props = { sheet: Sheet; answer: ActAnswer | undefined };

/** Who runs the activity, and the form that joins one more. */
export function Members({ sheet, answer }: Props) {
  const say = useSay();
  const { members, acts, choices, today } = sheet;
  const typed = answer?.typed ?? {};
  const errors = answer?.errors;
  return (
    <section className="stack">
      <h2>{say(words.entrepreneurs)}</h2>
      {members.length === 0 && <p>{say(words.nobodyYet)}</p>}
      <MemberList sheet={sheet} />
      <ActForm intent="join" label={words.joinActivity} chance={acts.join} {...{ sheet, answer }}>
        <MemberField name="join.person" people={choices.people} {...{ errors, typed }} />
        <TextField
          name="join.since"
          type="date"
          label={say(words.since)}
          defaultValue={typed["join.since"] ?? today}
          errors={errors}
        />
      </ActForm>
    </section>
  );
}

function MemberList({ sheet }: { sheet: Sheet }) {
  const say = useSay();
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language, "short");
  const { members, leaving, acts, today, key } = sheet;
  // An adviser knows a person by their file, the team by their sheet.
  const ofAdviser = useRole() === "adviser" ? (id: string) => `/personnes/${id}/dossier` : null;
  const page = acts.join.may ? (id: string) => `/personnes/${id}` : ofAdviser;
  const until = (date: string | null | undefined) =>
    date ? `, ${say(words.untilDay, { date: day(date) })}` : "";
  return (
    <ul className="plain-list wide-list">
      {members.map(({ person, name, since }) => (
        <li key={person}>
          <span>
            {page ? <Link to={page(person)}>{name}</Link> : name}
            {` · ${say(words.sinceDay, { date: day(since) })}`}
            {until(leaving[person])}
          </span>
          {acts.join.may && !leaving[person] && (
            <ConfirmButton
              label={say(words.leaveActivity)}
              fields={{
                intent: "leave",
                key: `${key}-${person}`,
                "leave.person": person,
                "leave.until": today,
              }}
              effect={<p>{say(words.leaveEffect, { name })}</p>}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Who follows the activity and from which site; one person or several. */
export function Placement({ sheet, answer }: Props) {
  const say = useSay();
  const { activity, choices, acts } = sheet;
  const advisers = choices.people.filter(({ adviser, id }) => adviser || id === activity.adviser);
  const field = (name: "kind" | "site" | "adviser") => ({
    name: `change.${name}`,
    label: say(words[name]),
    errors: answer?.errors,
    defaultValue: answer?.typed[`change.${name}`] ?? activity[name] ?? "",
  });
  return (
    <ActForm intent="change" label={words.changeActivity} chance={acts.change} {...{ sheet, answer }}>
      <SelectField {...field("kind")}>
        <option value="individual">{say(words.individual)}</option>
        <option value="collective">{say(words.collective)}</option>
      </SelectField>
      <SelectField {...field("site")} optional>
        <Choices none={say(words.noSite)} among={choices.sites} />
      </SelectField>
      <SelectField {...field("adviser")} optional>
        <Choices none={say(words.noAdviser)} among={advisers} />
      </SelectField>
    </ActForm>
  );
}
