import { Link } from "react-router";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { ContractAct } from "./contract-act.tsx";
import type { Props } from "./one.tsx";
import { PaperField } from "./paper-field.tsx";

/** A draft leads to its signature: what is missing first, else the day it was signed and the copy. */
export function SignAct({ sheet, answer }: Props) {
  const say = useSay();
  const { state, mayKeep, contract, today, whyNotSign } = sheet;
  if (state !== "draft" || !mayKeep) return null;
  return (
    <section className="stack">
      <h2>{say(words.whatNext)}</h2>
      <p>
        <Link className="button" to={`/contrats/${contract.id}/modifier`}>
          {say(words.editContract)}
        </Link>
      </p>
      <ContractAct intent="sign" label={words.signContract} whyNot={whyNotSign} upload {...{ sheet, answer }}>
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
    </section>
  );
}
