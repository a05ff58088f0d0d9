import { Form, Link } from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextAreaField, TextField } from "../../design/field.tsx";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName, useZone, When } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import type { BookingAnswer, Open } from "./book.tsx";
import { type Asked, bookingTo } from "./booking-address.ts";
import { ModeChoice } from "./mode-choice.tsx";

type ConfirmFormProps = {
  open: Open;
  asked: Asked;
  formKey: string;
  answer: BookingAnswer | undefined;
};

/**
 * What is about to be agreed, in words. A slot taken meanwhile gives way to the next ones; nothing typed is
 * lost.
 */
export function ConfirmForm({ open, asked, formKey, answer }: ConfirmFormProps) {
  const say = useSay();
  const zone = useZone();
  const { type, slots, moving } = open;
  const slot = slots.find(({ from }) => from.toISOString() === asked.at);
  const typed = answer?.typed;
  const again = !slot || Boolean(answer?.errors.startsAt);
  const verb = moving ? words.moveIt : type.onRequest && !open.byAdviser ? words.askIt : words.bookIt;
  return (
    <Form method="post" className="stack" noValidate>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="zone" value={zone} />
      <ErrorSummary
        errors={answer?.errors}
        whole={answer ? answer.whole : slot ? undefined : say(words.slotGone)}
      />
      {again ? (
        <NextSlots slots={slots} />
      ) : (
        <p className="chosen-slot">
          <When from={slot.from} to={slot.to} date={civilDateOf(slot.from)} />{" "}
          <Link to={bookingTo(asked, { at: undefined })}>{say(words.anotherSlot)}</Link>
          <input type="hidden" name="startsAt" value={slot.from.toISOString()} />
        </p>
      )}
      <ModeChoice open={open} slot={again ? undefined : slot} typed={typed} errors={answer?.errors} />
      <Said open={open} answer={answer} />
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(verb)}
        </button>
      </div>
    </Form>
  );
}

/** Where to come, when it may be at the member's; what one wants to talk about, or why it is moved. */
function Said({ open: { type, moving }, answer }: Pick<ConfirmFormProps, "open" | "answer">) {
  const say = useSay();
  const { typed, errors } = answer ?? {};
  return (
    <>
      {type.modes.includes("at-member") && (
        <TextField
          name="place"
          label={say(words.where)}
          help={say(words.whereHelp)}
          defaultValue={typed?.place ?? moving?.place ?? ""}
          errors={errors}
          optional
        />
      )}
      {moving ? (
        <TextField
          name="why"
          label={say(words.why)}
          help={say(words.whyHelp)}
          defaultValue={typed?.why ?? ""}
          errors={errors}
        />
      ) : (
        <TextAreaField
          name="about"
          label={say(words.about)}
          help={say(words.aboutHelp)}
          defaultValue={typed?.about ?? ""}
          errors={errors}
          optional
        />
      )}
    </>
  );
}

/** The six that come next, to choose from without leaving what was typed. */
function NextSlots({ slots }: { slots: Open["slots"] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    // Made anew when the list changes: the browser keeps no choice of a slot that is gone.
    <fieldset key={slots[0]?.from.toISOString()} id="field-startsAt" tabIndex={-1}>
      <legend>{say(words.nextSlots)}</legend>
      {slots.length === 0 && <p>{say(words.noSlot)}</p>}
      {slots.slice(0, 6).map(({ from }, n) => (
        <label key={from.toISOString()} className="choice">
          <input type="radio" name="startsAt" value={from.toISOString()} defaultChecked={n === 0} />
          {dayName(civilDateOf(from), language)}, {formatTime(from, language)}
        </label>
      ))}
    </fieldset>
  );
}
