import { useLanguage, useSay } from "../../design/speak.ts";
import { publicWords as words } from "../public-words.ts";
import { words as joining } from "../words.ts";
import type { Entrance, EntranceAnswer } from "./entrance.tsx";
import {
  AddressFields,
  BirthField,
  ConsentFields,
  OriginFields,
  ProjectFields,
  ReferrerField,
  WhoFields,
} from "./fields.tsx";
import { dayOf, SeatsSaid } from "./meeting-said.tsx";

type ApplicationFormProps = {
  offered: Pick<Entrance, "meetings" | "prescribers" | "keptMonths" | "unkeptDays" | "key">;
  answer: EntranceAnswer | undefined;
};

/** Who, where, what, from where, and what may be done with it. */
export function ApplicationForm({ offered, answer }: ApplicationFormProps) {
  const say = useSay();
  const filled = { typed: answer?.typed ?? {}, errors: answer?.errors };
  const { keptMonths, unkeptDays, prescribers, meetings, key } = offered;
  return (
    <form method="post" className="stack" noValidate id="candidater" aria-label={say(words.applyTitle)}>
      <h2>{say(words.applyTitle)}</h2>
      <input type="hidden" name="key" value={key} />
      <fieldset className="panel">
        <legend>{say(words.who)}</legend>
        <WhoFields {...filled} />
        <BirthField {...filled} />
      </fieldset>
      <fieldset className="panel">
        <legend>{say(words.whereLive)}</legend>
        <AddressFields {...filled} />
      </fieldset>
      <fieldset className="panel">
        <legend>{say(words.project)}</legend>
        <ProjectFields {...filled} />
      </fieldset>
      <fieldset className="panel">
        <legend>{say(words.howKnown)}</legend>
        <OriginFields {...filled} prescribers={prescribers} />
        <ReferrerField {...filled} />
      </fieldset>
      <MeetingChoice meetings={meetings} chosen={filled.typed.meeting ?? ""} error={filled.errors?.meeting} />
      <fieldset className="panel">
        <legend>{say(words.data)}</legend>
        <p className="told">{say(words.read)}</p>
        <ConsentFields {...filled} keptMonths={keptMonths} unkeptDays={unkeptDays} />
      </fieldset>
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.applyIt)}
        </button>
      </div>
    </form>
  );
}

type MeetingChoiceProps = Pick<Entrance, "meetings"> & { chosen: string; error: string | undefined };

function MeetingChoice({ meetings, chosen, error }: MeetingChoiceProps) {
  const say = useSay();
  const language = useLanguage();
  if (meetings.length === 0) return null;
  return (
    <fieldset className="panel" id="field-meeting" tabIndex={-1}>
      <legend>{say(words.whichMeeting)}</legend>
      {meetings.map((meeting) => (
        <label key={meeting.id} className="choice">
          <input type="radio" name="meeting" value={meeting.id} defaultChecked={chosen === meeting.id} />
          <span>
            {dayOf(meeting.startsAt, language)},{" "}
            {meeting.mode === "online" ? say(joining["by-online"]) : (meeting.siteName ?? meeting.place)}{" "}
            <span className="quiet">
              <SeatsSaid {...meeting} />
            </span>
          </span>
        </label>
      ))}
      <label className="choice">
        <input type="radio" name="meeting" value="" defaultChecked={chosen === ""} />
        {say(words.laterMeeting)}
      </label>
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
