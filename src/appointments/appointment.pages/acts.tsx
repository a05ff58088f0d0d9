import { Form, Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { bookingTo } from "./booking-address.ts";
import type { ActAnswer, Loaded } from "./one.tsx";

type ActsProps = Loaded & { answer: ActAnswer | undefined };

/** What may be done now: confirm, move, cancel; once begun, say whether it was held. */
export function AppointmentActs(props: ActsProps) {
  const { appointment: a, receives, whyNotConfirm, whyNotChange, formKey } = props;
  const say = useSay();
  const asked = {
    type: a.type,
    moving: a.id,
    from: undefined,
    member: undefined,
    at: undefined,
    team: undefined,
  };
  return (
    <>
      {!whyNotChange && (
        <div className="actions">
          {receives && !whyNotConfirm && (
            <Form method="post">
              <input type="hidden" name="key" value={`${formKey}-confirm`} />
              <input type="hidden" name="version" value={a.version} />
              <button type="submit" name="intent" value="confirm" className="button button-main">
                {say(words.confirmAppointment)}
              </button>
            </Form>
          )}
          <Link className="button" to={bookingTo(asked)}>
            {say(words.moveAppointment)}
          </Link>
        </div>
      )}
      {!whyNotChange && <Cancel {...props} />}
      {receives && !props.whyNotMark && <Mark {...props} />}
    </>
  );
}

function Cancel({ appointment: a, receives, formKey, answer }: ActsProps) {
  const say = useSay();
  const declines = receives && a.state === "requested";
  return (
    <ActForm
      intent="cancel"
      label={say(declines ? words.declineRequest : words.cancelAppointment)}
      formKey={formKey}
      refused={answer?.intent === "cancel"}
      fold={a.state}
      dangerous
    >
      <TextField
        name="why"
        label={say(words.why)}
        help={say(words.whyHelp)}
        defaultValue={answer?.typed.why ?? ""}
        errors={answer?.errors}
      />
    </ActForm>
  );
}

function Mark({ appointment: a, formKey, answer }: ActsProps) {
  const say = useSay();
  return (
    <ActForm
      intent="mark"
      label={say(words.markAppointment)}
      formKey={formKey}
      refused={answer?.intent === "mark"}
      fold={`${a.state} ${a.lateMinutes}`}
    >
      <fieldset>
        <legend>{say(words.markAppointment)}</legend>
        <label className="choice">
          <input type="radio" name="held" value="yes" defaultChecked={a.state !== "missed"} />
          {say(words.wasHeld)}
        </label>
        <label className="choice">
          <input type="radio" name="held" value="no" defaultChecked={a.state === "missed"} />
          {say(words.wasMissed)}
        </label>
      </fieldset>
      <TextField
        name="lateMinutes"
        label={say(words.lateMinutes)}
        help={say(words.lateHelp)}
        inputMode="numeric"
        defaultValue={answer?.typed.lateMinutes ?? String(a.lateMinutes ?? 0)}
        errors={answer?.errors}
      />
    </ActForm>
  );
}
