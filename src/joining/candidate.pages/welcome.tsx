import { Link } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { deskWords } from "../desk-words.ts";
import { words } from "../words.ts";
import { ActFold } from "./act-fold.tsx";
import type { Found, Props } from "./one.tsx";

/** Welcomes whoever was accepted: nothing that they said is typed again. */
export function AdmitAct(props: Props) {
  const say = useSay();
  const { admission, candidate, team, today } = props.found;
  if (!admission) return null;
  const known = {
    ...{ since: today, activityName: candidate.name, trade: "", code: admission.code },
    ...{ site: admission.sites[0]?.id ?? "", adviser: candidate.adviser ?? "" },
  };
  const field = fieldIn(props.answer, "admit", known);
  return (
    <ActFold intent="admit" label={words.admitCandidate} {...props}>
      <p>{say(deskWords.admitWhat)}</p>
      <TextField type="date" label={say(deskWords.since)} {...field("since")} />
      <TextField label={say(deskWords.activityName)} {...field("activityName")} />
      <TextField label={say(deskWords.trade)} optional {...field("trade")} />
      <TextField label={say(deskWords.code)} {...field("code")} />
      <SelectField label={say(deskWords.site)} optional {...field("site")}>
        <Choices none={say(deskWords.noSite)} among={admission.sites} />
      </SelectField>
      <SelectField label={say(deskWords.adviser)} optional {...field("adviser")}>
        <Choices none={say(deskWords.nobody)} among={team} />
      </SelectField>
    </ActFold>
  );
}

/** Where the welcomed person goes on: their sheet, their file, their activity, their contract. */
export function WelcomedPanel({ found: { candidate, keepsAll } }: { found: Found }) {
  const say = useSay();
  const { person, activity } = candidate;
  if (!person) return null;
  return (
    <section className="panel" aria-label={say(deskWords.welcomed)}>
      <h2>{say(deskWords.welcomed)}</h2>
      {keepsAll && (
        <p className="actions">
          <Link className="button button-main" to={`/contrats/nouveau?personne=${person}&nature=cape`}>
            {say(deskWords.prepareContract)}
          </Link>
          <Link className="button" to={`/personnes/${person}`}>
            {say(deskWords.seePerson)}
          </Link>
          <Link className="button" to={`/personnes/${person}/dossier`}>
            {say(deskWords.seeFile)}
          </Link>
          <Link className="button" to={`/activites/${activity}/fiche`}>
            {say(deskWords.seeActivity)}
          </Link>
        </p>
      )}
    </section>
  );
}
