import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { associationDeciders, associationEndMotives } from "../association.ts";
import { associationWords } from "../association-words.ts";
import { words } from "../words.ts";
import { ContractAct } from "./contract-act.tsx";
import type { Props } from "./one.tsx";

/** Admit somebody under contract as an associate, or say that they are one no more. */
export function AssociationActs(props: Props) {
  const { contract, associateSince, ending } = props.sheet;
  if (associateSince) return <End {...props} />;
  return contract.kind === "cesa" && !ending ? <Admission {...props} /> : null;
}

function Admission(props: Props) {
  const say = useSay();
  const own = fieldIn(props.answer, "associate");
  return (
    <ContractAct intent="associate" label={words.admitAssociate} {...props}>
      <input type="hidden" name="person" value={props.sheet.contract.person} />
      <TextField type="date" label={say(words.associateSince)} {...own("since", props.sheet.today)} />
    </ContractAct>
  );
}

function End(props: Props) {
  const say = useSay();
  const { today } = props.sheet;
  const own = fieldIn(props.answer, "dissociate");
  return (
    <ContractAct intent="dissociate" label={words.endAssociation} dangerous {...props}>
      <input type="hidden" name="person" value={props.sheet.contract.person} />
      <p>{say(associationWords.associationEffect)}</p>
      <SelectField label={say(associationWords.associationMotive)} {...own("motive", "withdrawal")}>
        {associationEndMotives.map((motive) => (
          <option key={motive} value={motive}>
            {say(associationWords[motive])}
          </option>
        ))}
      </SelectField>
      <SelectField label={say(associationWords.associationDecider)} {...own("decidedBy", "person")}>
        {associationDeciders.map((decider) => (
          <option key={decider} value={decider}>
            {say(associationWords[`by-${decider}`])}
          </option>
        ))}
      </SelectField>
      <TextField type="date" label={say(words.decidedOn)} {...own("decidedOn", today)} />
      <TextField type="date" label={say(associationWords.associationUntil)} {...own("until", today)} />
      <TextField label={say(words.note)} maxLength={500} optional {...own("note")} />
    </ContractAct>
  );
}
