import { Link } from "react-router";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { registerWords } from "../register-words.ts";
import { words } from "../words.ts";
import { ContractAct } from "./contract-act.tsx";
import type { Props } from "./one.tsx";
import { PaperField } from "./paper-field.tsx";

/** What must be declared or checked, by when, and what was. */
export function FormalityList({ sheet, answer }: Props) {
  const say = useSay();
  const { formalities, done, mayKeep, today, contract } = sheet;
  const open = formalities.filter(({ name }) => !done.some((one) => one.name === name));
  // Those of a contract taken over were accomplished, or not, before this program could know.
  if (contract.signedHow === "earlier" && done.length === 0) return null;
  return (
    <section className="stack">
      <h2>{say(words.formalities)}</h2>
      <ul className="plain-list wide-list">
        {formalities.map((formality) => (
          <FormalityLine key={formality.name} sheet={sheet} formality={formality} />
        ))}
      </ul>
      <Declaration sheet={sheet} />
      {mayKeep && open.length > 0 && (
        <ContractAct intent="settle" label={words.settleFormality} upload {...{ sheet, answer }}>
          <SelectField name="settle.name" label={say(words.formalities)} errors={answer?.errors}>
            {open.map(({ name }) => (
              <option key={name} value={name}>
                {say(words[name])}
              </option>
            ))}
          </SelectField>
          <TextField
            name="settle.doneOn"
            type="date"
            label={say(words.doneOn)}
            errors={answer?.errors}
            defaultValue={answer?.typed["settle.doneOn"] ?? today}
          />
          <TextField
            name="settle.reference"
            label={say(words.reference)}
            maxLength={60}
            optional
            errors={answer?.errors}
            defaultValue={answer?.typed["settle.reference"]}
          />
          <PaperField name="settle.paper" errors={answer?.errors} />
        </ContractAct>
      )}
    </section>
  );
}

/** What the declaration before hiring says, as a file; or what the personal file lacks for it. */
function Declaration({ sheet: { declaration, contract } }: Pick<Props, "sheet">) {
  const say = useSay();
  if (!declaration) return null;
  const { missing, sealed } = declaration;
  if (sealed)
    return (
      <p>
        {say(registerWords.declarationSealed)}{" "}
        <Link to={`/personnes/${contract.person}/dossier`}>{say(registerWords.openFile)}</Link>
      </p>
    );
  if (missing.length === 0)
    return (
      <p>
        <a href={`/listes/contracts/hiring-declaration?contract=${contract.id}&format=csv`} download>
          {say(registerWords.declarationFile)}
        </a>
      </p>
    );
  return (
    <p>
      {say(registerWords.declarationLacks, { list: missing.map((word) => say(word)).join(", ") })}{" "}
      <Link to={`/personnes/${contract.person}/dossier`}>{say(registerWords.completeFile)}</Link>
    </p>
  );
}

type Line = { sheet: Props["sheet"]; formality: Props["sheet"]["formalities"][number] };

function FormalityLine({ sheet: { done, today, state }, formality: { name, earliest, by, source } }: Line) {
  const say = useSay();
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language, "short");
  const settled = done.find((one) => one.name === name);
  const says = settled
    ? say(settled.reference ? words.doneRef : words.done, {
        date: day(settled.doneOn),
        reference: settled.reference,
      })
    : by < today
      ? say(words.late, { date: day(by) })
      : earliest
        ? say(words.dueBetween, { earliest: day(earliest), date: day(by) })
        : say(words.dueBy, { date: day(by) });
  const late = !settled && by < today && state !== "over";
  return (
    <li>
      <span>
        <strong>{say(words[name])}</strong>
        <br />
        <span className="quiet">
          {says} · {source}
        </span>
      </span>
      <StateMark
        icon={settled ? "circle-check" : late ? "alert-triangle" : "clock"}
        label={say(settled ? words.formalityDone : late ? words.formalityLate : words.formalityDue)}
        tone={settled ? "good" : late ? "wrong" : "wait"}
      />
    </li>
  );
}
