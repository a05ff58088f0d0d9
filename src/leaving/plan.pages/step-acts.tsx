import { Link } from "react-router";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import type { Word } from "../../foundation/words.ts";
import { planWords } from "../plan-words.ts";
import { refusals } from "../refusals.ts";
import { words } from "../words.ts";
import { SettlementFields } from "./settlement-fields.tsx";
import { StepForm, type StepProps } from "./step-form.tsx";
import { Tick, Untick } from "./tick.tsx";

/** What this person may do for a step: the act that settles it, or the page where it is done. */
export function StepActs(props: StepProps) {
  const { step } = props;
  if (!step.mayDo) return null;
  if (step.done) return step.done.how === "said" ? <Untick {...props} /> : <Again {...props} />;
  return (
    <>
      <OwnAct {...props} />
      {step.tick !== "no" && <Tick {...props} />}
    </>
  );
}

/** A paper made once may be made again: the newest holds. */
function Again(props: StepProps) {
  const { step } = props;
  if (step.done?.how !== "made" || step.name === "export" || step.name === "activity-account") return null;
  return <StepForm {...props} act="make" label={planWords.makeAgain} />;
}

function OwnAct(props: StepProps) {
  const { name } = props.step;
  switch (name) {
    case "work-certificate":
    case "cover-portability":
    case "cape-certificate":
      return <StepForm {...props} act="make" label={planWords.make} />;
    case "final-settlement":
      return <Settlement {...props} />;
    case "activity-account":
      return <Account {...props} />;
    case "bookings":
      return <Bookings {...props} />;
    case "access":
      return <Access {...props} />;
    case "export":
      return <StepForm {...props} act="export" label={words.giveExport} />;
    default:
      return <Elsewhere {...props} />;
  }
}

function Settlement(props: StepProps) {
  const made = props.departure.documents.some(({ kind }) => kind === "final-settlement");
  return (
    <StepForm {...props} act="make" label={made ? planWords.makeAgain : planWords.make}>
      <SettlementFields {...props} />
    </StepForm>
  );
}

/** Grey until the last day has come, with that day. */
function Account(props: StepProps) {
  const language = useLanguage();
  const { lastDay } = props.departure.plan;
  const whyNot =
    lastDay > props.loaded.today
      ? sayRefusal(refusals.lastDayToCome({ date: lastDay }), language)
      : undefined;
  // Two activities may both wait: each grey button has a name of its own.
  return <StepForm {...props} act="account" label={planWords.drawUp} whyNot={whyNot} />;
}

function Bookings(props: StepProps) {
  const say = useSay();
  const name = "cancel-bookings.why";
  return (
    <StepForm {...props} act="cancel" label={words.cancelBookings} dangerous>
      <TextField
        name={name}
        label={say(planWords.why)}
        maxLength={400}
        errors={props.answer?.errors}
        defaultValue={props.answer?.typed[name] ?? say(planWords.usualWhy)}
      />
    </StepForm>
  );
}

function Access(props: StepProps) {
  const say = useSay();
  const language = useLanguage();
  const { lastDay, accessUntil } = props.departure.plan;
  const day = (date: string) => formatDate(date, language);
  return (
    <StepForm {...props} act="access" label={words.endAccess} dangerous>
      <p>{say(planWords.accessEffect, { lastDay: day(lastDay), until: day(accessUntil) })}</p>
    </StepForm>
  );
}

/** Steps whose act has a page of its own. */
function Elsewhere({ step: { name, activity }, departure: { plan } }: StepProps) {
  const say = useSay();
  const link = (to: string, label: Word) => (
    <p>
      <Link to={to}>{say(label)}</Link>
    </p>
  );
  if ((name === "end-contract" || name === "association") && plan.contract)
    return link(`/contrats/${plan.contract}`, planWords.openContract);
  if (name === "hand-over")
    return link(`/portefeuille/passation?accompagnement=${plan.person}`, planWords.handOver);
  if (activity && (name === "close-activity" || name === "sharing"))
    return link(`/activites/${activity}/fiche`, planWords.openActivity);
  return null;
}
