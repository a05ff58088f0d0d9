import { Link } from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextField } from "../../design/field.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { sayRefusal } from "../../foundation/refusal.ts";
import { words } from "../words.ts";
import { ContractAct } from "./contract-act.tsx";
import type { Props } from "./one.tsx";
import { PaperField } from "./paper-field.tsx";

/** A draft leads to its signature: on line by both sides, or on paper; what is missing is said first. */
export function SignAct({ sheet, answer }: Props) {
  const say = useSay();
  const { state, mayKeep, contract, request } = sheet;
  if (state !== "draft") return null;
  if (request && !request.withdrawnAt) return <Waiting {...{ sheet, answer }} />;
  if (!mayKeep) return null;
  return (
    <section className="stack">
      <h2>{say(words.whatNext)}</h2>
      <div className="actions">
        <Ask sheet={sheet} />
        <a className="button" href={`/contrats/${contract.id}/projet.pdf`} target="_blank" rel="noreferrer">
          {say(words.preview)}
        </a>
        <Link className="button" to={`/contrats/${contract.id}/modifier`}>
          {say(words.editContract)}
        </Link>
      </div>
      <OnPaper {...{ sheet, answer }} />
    </section>
  );
}

function Ask({ sheet: { key, contract, representative, whyNotSign } }: Pick<Props, "sheet">) {
  const say = useSay();
  const language = useLanguage();
  const names = { person: contract.personName, representative: representative ?? "…" };
  return (
    <ConfirmButton
      label={say(words.askSignatures)}
      icon="send"
      effect={<p>{say(words.askEffect, names)}</p>}
      fields={{ intent: "ask", key: `${key}-ask` }}
      whyNot={whyNotSign ? sayRefusal(whyNotSign, language) : undefined}
    />
  );
}

function OnPaper({ sheet, answer }: Props) {
  const say = useSay();
  const { today, whyNotSign } = sheet;
  if (whyNotSign) return null;
  return (
    <ContractAct intent="sign" label={words.signOnPaper} upload {...{ sheet, answer }}>
      <p>{say(words.signEffect)}</p>
      <TextField
        name="sign.signedOn"
        type="date"
        label={say(words.signedOn)}
        errors={answer?.errors}
        defaultValue={answer?.typed["sign.signedOn"] ?? today}
      />
      <PaperField name="sign.paper" errors={answer?.errors} />
    </ContractAct>
  );
}

/** Out for signature: who signed, who is awaited, and how to take it back. */
function Waiting({ sheet, answer }: Props) {
  const say = useSay();
  const { request, contract, mayKeep, me } = sheet;
  const next = request?.signers.find(({ signedAt }) => !signedAt);
  if (!request || !next) return null;
  return (
    <section className="stack">
      <h2>{say(words.waitsFor, { name: next.name })}</h2>
      <ul className="plain-list wide-list">
        {request.signers.map(({ person, name, capacity, signedAt }) => (
          <li key={person}>
            <span>{say(words.signedBy, { name, capacity })}</span>
            {signedAt ? (
              <span>
                <StateMark icon="circle-check" label={say(words.hasSigned)} tone="good" />{" "}
                <Moment at={signedAt} />
              </span>
            ) : (
              <StateMark icon="clock" label={say(words.awaited)} tone="wait" />
            )}
          </li>
        ))}
      </ul>
      <div className="actions">
        {next.person === me && (
          <Link className="button button-main" to={`/contrats/${contract.id}/signature`}>
            {say(words.signOnline)}
          </Link>
        )}
        <a className="button" href={`/signatures/${request.id}/document`} target="_blank" rel="noreferrer">
          {say(words.openPaper)}
        </a>
      </div>
      {mayKeep && (
        <ContractAct intent="withdraw" label={words.withdrawSignatures} dangerous {...{ sheet, answer }}>
          <p>{say(words.withdrawEffect)}</p>
          <TextField
            name="withdraw.reason"
            label={say(words.reason)}
            maxLength={200}
            errors={answer?.errors}
            defaultValue={answer?.typed["withdraw.reason"]}
          />
        </ContractAct>
      )}
    </section>
  );
}
