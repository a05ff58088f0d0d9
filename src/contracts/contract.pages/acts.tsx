import { Link } from "react-router";
import { AmountField, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { clauseWords } from "../clause-words.ts";
import { endReasonNames, mayEndBy, suspensionReasons } from "../kinds.ts";
import { words } from "../words.ts";
import { AssociationActs } from "./association-acts.tsx";
import { ContractAct } from "./contract-act.tsx";
import type { Props } from "./one.tsx";
import { PaperField } from "./paper-field.tsx";

/** What may be done with a signed contract, each act behind its verb and saying what it changes. */
export function LifeActs({ sheet, answer }: Props) {
  const say = useSay();
  const { contract, state, mayKeep, ending, suspended, periodsLeft } = sheet;
  if (!mayKeep || state === "draft") return null;
  if (ending)
    return (
      <section className="stack">
        {ending.reason !== "to-cesa" && <Departure person={contract.person} />}
        {ending.reason !== "to-cesa" && <AssociationActs {...{ sheet, answer }} />}
      </section>
    );
  const shared = { sheet, answer };
  return (
    <section className="stack">
      <h2>{say(words.acts)}</h2>
      {contract.kind === "cape" && periodsLeft > 0 && <Renewal {...shared} />}
      {!sheet.associateSince && <AssociationActs {...shared} />}
      <Amendment {...shared} />
      {suspended ? <Resumption {...shared} /> : <SuspensionForm {...shared} />}
      {sheet.associateSince && <AssociationActs {...shared} />}
      <End {...shared} />
    </section>
  );
}

/** Whoever goes has papers, appointments, roles and accounts to settle: their plan gathers them. */
function Departure({ person }: { person: string }) {
  const say = useSay();
  return (
    <p>
      <Link className="button" to={`/personnes/${person}/depart`}>
        {say(words.prepareDeparture)}
      </Link>
    </p>
  );
}

type DayProps = Props & { name: string; label: string; other?: string; optional?: boolean; help?: string };

function Day({ name, label, sheet, answer, other, optional = false, help }: DayProps) {
  const defaultValue = answer?.typed[name] ?? other ?? sheet.today;
  return (
    <TextField
      type="date"
      errors={answer?.errors}
      {...{ name, label, defaultValue, optional, ...(help && { help }) }}
    />
  );
}

function Renewal(props: Props) {
  const say = useSay();
  return (
    <ContractAct intent="renew" label={words.renewCape} upload {...props}>
      <Day name="renew.endsOn" label={say(words.endsOn)} other="" {...props} />
      <Day name="renew.agreedOn" label={say(words.agreedOn)} {...props} />
      <PaperField name="renew.paper" errors={props.answer?.errors} />
    </ContractAct>
  );
}

function Amendment({ sheet, answer }: Props) {
  const say = useSay();
  const typed = (name: string) => answer?.typed[`amend.${name}`] ?? "";
  const errors = answer?.errors;
  return (
    <ContractAct intent="amend" label={words.amendContract} upload {...{ sheet, answer }}>
      <TextField
        name="amend.subject"
        label={say(words.subject)}
        maxLength={200}
        errors={errors}
        defaultValue={typed("subject")}
      />
      <Day name="amend.effectiveOn" label={say(words.effectiveOn)} {...{ sheet, answer }} />
      <AmountField
        name="amend.fixedGross"
        label={say(words.newFixedGross)}
        optional
        errors={errors}
        defaultValue={typed("fixedGross")}
      />
      {sheet.clauses.length > 0 && <ClauseAmended {...{ sheet, answer }} />}
      <Day name="amend.signedOn" label={say(words.signedOn)} {...{ sheet, answer }} />
      <PaperField name="amend.paper" errors={errors} />
    </ContractAct>
  );
}

/** One clause in other words. */
function ClauseAmended({ sheet, answer }: Props) {
  const say = useSay();
  const typed = (name: string) => answer?.typed[`amend.${name}`] ?? "";
  const errors = answer?.errors;
  return (
    <>
      <SelectField
        name="amend.clause"
        label={say(words.clauseToAmend)}
        optional
        errors={errors}
        defaultValue={typed("clause")}
      >
        <option value="">{say(words.noClause)}</option>
        {sheet.clauses.map(({ name }) => (
          <option key={name} value={name}>
            {say(clauseWords[name])}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        name="amend.text"
        label={say(words.clauseText)}
        optional
        errors={errors}
        defaultValue={typed("text")}
      />
    </>
  );
}

function SuspensionForm({ sheet, answer }: Props) {
  const say = useSay();
  const errors = answer?.errors;
  return (
    <ContractAct intent="suspend" label={words.suspendContract} {...{ sheet, answer }}>
      <SelectField
        name="suspend.reason"
        label={say(words.reason)}
        errors={errors}
        defaultValue={answer?.typed["suspend.reason"]}
      >
        {suspensionReasons.map((reason) => (
          <option key={reason} value={reason}>
            {say(words[reason])}
          </option>
        ))}
      </SelectField>
      <Day name="suspend.since" label={say(words.since)} {...{ sheet, answer }} />
      <Day
        name="suspend.until"
        label={say(words.until)}
        other=""
        optional
        help={say(words.untilHelp)}
        {...{ sheet, answer }}
      />
      <TextField
        name="suspend.note"
        label={say(words.note)}
        maxLength={200}
        optional
        errors={errors}
        defaultValue={answer?.typed["suspend.note"]}
      />
    </ContractAct>
  );
}

function Resumption(props: Props) {
  const say = useSay();
  return (
    <ContractAct intent="resume" label={words.resumeContract} {...props}>
      <Day name="resume.on" label={say(words.firstDayBack)} {...props} />
    </ContractAct>
  );
}

function End({ sheet, answer }: Props) {
  const say = useSay();
  const errors = answer?.errors;
  const reasons = endReasonNames.filter((reason) => mayEndBy(reason, sheet.contract.kind));
  return (
    <ContractAct intent="end" label={words.endContract} dangerous {...{ sheet, answer }}>
      <p>{say(words.endEffect)}</p>
      <Departure person={sheet.contract.person} />
      <SelectField
        name="end.reason"
        label={say(words.reason)}
        errors={errors}
        defaultValue={answer?.typed["end.reason"]}
      >
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {say(words[reason])}
          </option>
        ))}
      </SelectField>
      <Day name="end.lastDay" label={say(words.lastDay)} {...{ sheet, answer }} />
      <Day name="end.decidedOn" label={say(words.decidedOn)} {...{ sheet, answer }} />
      <TextField
        name="end.note"
        label={say(words.note)}
        maxLength={500}
        optional
        errors={errors}
        defaultValue={answer?.typed["end.note"]}
      />
    </ContractAct>
  );
}
