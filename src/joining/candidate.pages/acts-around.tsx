import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { deskWords } from "../desk-words.ts";
import { dayOf } from "../entrance.pages/meeting-said.tsx";
import { publicWords } from "../public-words.ts";
import { words } from "../words.ts";
import { ActFold } from "./act-fold.tsx";
import type { Props } from "./one.tsx";

/**
 * Human resources and the director entrust it to anybody of the team; an adviser takes it or gives it back.
 */
export function ChargeAct(props: Props) {
  const say = useSay();
  const { team, keepsAll, me, candidate } = props.found;
  const among = keepsAll ? team : team.filter(({ id }) => id === me);
  const field = fieldIn(props.answer, "charge", {
    adviser: candidate.adviser ?? (keepsAll ? "" : (me ?? "")),
  });
  return (
    <ActFold intent="charge" label={words.takeCharge} {...props}>
      <SelectField label={say(deskWords.charge)} optional {...field("adviser")}>
        <Choices none={say(deskWords.giveBack)} among={among} />
      </SelectField>
    </ActFold>
  );
}

export function MeetingAct(props: Props) {
  const say = useSay();
  const language = useLanguage();
  const { meeting, meetings } = props.found;
  const others = meetings
    .filter(({ id }) => id !== meeting?.id)
    .map(({ id, startsAt, title }) => ({ id, name: `${dayOf(startsAt, language)}, ${title}` }));
  const field = fieldIn(props.answer, "meeting");
  return (
    <>
      {others.length > 0 && (
        <ActFold intent="meeting" label={words.register} {...props}>
          <SelectField label={say(deskWords.meeting)} {...field("meeting")}>
            <Choices none={say(publicWords.choose)} among={others} />
          </SelectField>
        </ActFold>
      )}
      {meeting && (
        <ActFold intent="leave" label={words.leaveMeeting} {...props}>
          <input type="hidden" name="leave.meeting" value={meeting.id} />
          <p>{dayOf(meeting.startsAt, language)}</p>
        </ActFold>
      )}
    </>
  );
}

export function ContactAct(props: Props) {
  const say = useSay();
  const { email, phone, street, postcode, town } = props.found.candidate;
  const field = fieldIn(props.answer, "contact", { email, phone, street, postcode, town });
  return (
    <ActFold intent="contact" label={words.changeContact} {...props}>
      <TextField type="email" label={say(publicWords.email)} {...field("email")} />
      {(["phone", "street", "postcode", "town"] as const).map((name) => (
        <TextField key={name} label={say(publicWords[name])} optional {...field(name)} />
      ))}
    </ActFold>
  );
}

export function WithdrawAct(props: Props) {
  const say = useSay();
  const field = fieldIn(props.answer, "withdraw");
  return (
    <ActFold intent="withdraw" label={deskWords.withdrawFor} dangerous {...props}>
      <TextField label={say(deskWords.why)} optional {...field("why")} />
    </ActFold>
  );
}
