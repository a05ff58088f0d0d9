import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { PeopleField } from "../../design/people-field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import { EntryFields, MandateFields } from "./mandate-fields.tsx";
import type { Props } from "./one.tsx";

/** What its facilitators do, each act behind its verb: to invite first, to close last. */
export function Managing(props: Props) {
  const say = useSay();
  const { may, state } = props.found;
  if (!may.keep || state === "closed") return null;
  return (
    <section className="stack" aria-label={say(words.managing)}>
      <h2>{say(words.managing)}</h2>
      {may.change && <PeopleForms {...props} />}
      {may.change && <Change {...props} />}
      {may.amend && <Amend {...props} />}
      <Prolong {...props} />
      <Close {...props} />
    </section>
  );
}

const act = ({ found, answer }: Props, intent: string) => ({
  ...{ intent, formKey: found.formKey, fold: found.formKey, refused: answer?.intent === intent },
});

function PeopleForms(props: Props) {
  const say = useSay();
  const { found, answer } = props;
  const members = found.members.map(({ person: id, name, facilitator }) => ({ id, name, facilitator }));
  const plain = members.filter(({ facilitator }) => !facilitator);
  const invite = fieldIn(answer, "invite");
  return (
    <>
      <ActForm {...act(props, "invite")} label={say(words.inviteMembers)}>
        <PeopleField
          name="invite.people"
          errors={answer?.errors}
          label={say(words.people)}
          people={found.others}
          ticked={() => false}
        />
        <TextField {...invite("note")} label={say(words.note)} optional />
      </ActForm>
      {plain.length > 0 && (
        <>
          <ActForm {...act(props, "name")} label={say(words.nameFacilitator)}>
            <SelectField {...fieldIn(answer, "name")("person")} label={say(words.person)}>
              <Choices among={plain} />
            </SelectField>
          </ActForm>
          <ActForm {...act(props, "out")} label={say(words.takeOut)} dangerous>
            <SelectField {...fieldIn(answer, "out")("person")} label={say(words.person)}>
              <Choices among={plain} />
            </SelectField>
            <TextField {...fieldIn(answer, "out")("why")} label={say(words.why)} />
          </ActForm>
        </>
      )}
    </>
  );
}

function Change(props: Props) {
  const say = useSay();
  const { group } = props.found;
  const known = { name: group.name, entry: group.entry, seats: String(group.seats ?? "") };
  return (
    <ActForm {...act(props, "change")} label={say(words.changeGroup)}>
      <TextField {...fieldIn(props.answer, "change", known)("name")} label={say(words.name)} />
      <EntryFields intent="change" answer={props.answer} known={known} />
    </ActForm>
  );
}

function Amend(props: Props) {
  const say = useSay();
  const [mandate] = props.found.mandates;
  const { asked = "", deliverable = "", giver = "direction" } = mandate ?? {};
  const known = { asked, deliverable, giver, givenOn: props.found.today };
  return (
    <ActForm {...act(props, "mandate")} label={say(words.amendMandate)}>
      <MandateFields intent="mandate" answer={props.answer} known={known} />
      <TextField {...fieldIn(props.answer, "mandate")("why")} label={say(words.why)} />
    </ActForm>
  );
}

function Prolong(props: Props) {
  const say = useSay();
  const field = fieldIn(props.answer, "prolong");
  return (
    <ActForm {...act(props, "prolong")} label={say(words.prolongGroup)}>
      <TextField {...field("endsOn")} type="date" label={say(words.endsOn)} />
      <TextField {...field("why")} label={say(words.why)} />
    </ActForm>
  );
}

function Close(props: Props) {
  const say = useSay();
  const field = fieldIn(props.answer, "close");
  return (
    <ActForm {...act(props, "close")} label={say(words.closeGroup)} dangerous>
      <TextAreaField
        {...field("report")}
        label={say(words.reportField)}
        help={say(words.reportHelp)}
        rows={10}
      />
    </ActForm>
  );
}
