import { ActForm } from "../../design/act-form.tsx";
import { CivilDate } from "../../design/civil-date.tsx";
import { TextField } from "../../design/field.tsx";
import { formatPercent } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { splitByWeight } from "../../foundation/money.ts";
import { words } from "../words.ts";
import type { Answer, Found } from "./of-activity.tsx";
import { PaperField } from "./paper-field.tsx";

type Props = { found: Found; answer: Answer | undefined };

/** The agreement on how pay is shared, and the form that replaces it from a day on. */
export function Sharing({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { sharings } = found;
  return (
    <section className="stack">
      <h2>{say(words.sharing)}</h2>
      {sharings.length === 0 && <p>{say(words.noSharing)}</p>}
      <ul className="plain-list wide-list">
        {sharings.map(({ id, since, until, parts }) => (
          <li key={id}>
            <span>
              {parts.map(({ name, shareBp }) => `${name} ${formatPercent(shareBp, language)}`).join(" · ")}
            </span>
            <span className="quiet">
              {say(words.since)} <CivilDate date={since} form="short" />
              {until && (
                <>
                  {" – "}
                  <CivilDate date={until} form="short" />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {found.mayShare && <ShareForm {...{ found, answer }} />}
    </section>
  );
}

/** A share for each, even ones first: they must make 100 %. */
function ShareForm({ found: { sharings, members, today, key }, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const errors = answer?.errors;
  const even = splitByWeight(
    10_000n,
    members.map(() => 1n),
  );
  const typed = (name: string, other: string) => answer?.typed[name] ?? other;
  return (
    <ActForm
      intent="share"
      label={say(words.shareActivity)}
      formKey={key}
      refused={answer !== undefined}
      fold={sharings[0]?.id ?? "new"}
      upload
    >
      {members.map(({ person, name }, index) => (
        <TextField
          key={person}
          name={`share.${person}`}
          label={say(words.shareOf, { name })}
          inputMode="decimal"
          errors={errors}
          defaultValue={typed(`share.${person}`, formatPercent(Number(even[index]), language))}
        />
      ))}
      <TextField
        name="since"
        type="date"
        label={say(words.since)}
        errors={errors}
        defaultValue={typed("since", today)}
      />
      <TextField
        name="signedOn"
        type="date"
        label={say(words.signedOn)}
        errors={errors}
        defaultValue={typed("signedOn", today)}
      />
      <PaperField name="paper" errors={errors} />
    </ActForm>
  );
}
