import { Choices } from "../../design/choices.tsx";
import { CheckField, type FieldErrors, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { PeopleField } from "../../design/people-field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { audiences, kinds, meals } from "../event.ts";
import { words } from "../words.ts";

type Named = readonly { readonly id: string; readonly name: string }[];
export type FieldsProps = {
  intent: string;
  answer: ActAnswer | undefined;
  known: Readonly<Record<string, string>>;
  sites: Named;
  rooms: Named;
  people: Named;
  hosts: readonly string[];
};
type Field = (
  name: string,
  other?: string,
) => { name: string; errors: FieldErrors | undefined; defaultValue: string };

/** What it is. */
export function AboutFields({ field }: { field: Field }) {
  const say = useSay();
  return (
    <>
      <SelectField {...field("kind", "lunch")} label={say(words.kind)}>
        <Choices among={kinds.map((kind) => ({ id: kind, name: say(words[`kind-${kind}`]) }))} />
      </SelectField>
      <TextField {...field("title")} label={say(words.title)} />
      <TextAreaField {...field("about")} label={say(words.about)} help={say(words.aboutHelp)} optional />
    </>
  );
}

/** A day and its hours, of the clock on the wall. */
export function WhenFields({ field, onDate }: { field: Field; onDate?: (date: string) => void }) {
  const say = useSay();
  return (
    <>
      <div className="day-fields">
        <TextField
          {...field("date")}
          type="date"
          label={say(words.date)}
          onChange={(event) => onDate?.(event.currentTarget.value)}
        />
        <TextField {...field("from", "12:00")} type="time" label={say(words.from)} />
        <TextField {...field("to", "14:00")} type="time" label={say(words.to)} />
      </div>
      <TextField {...field("lastDay")} type="date" label={say(words.lastDay)} optional />
    </>
  );
}

/** Where, and the seats and the message of each mode. */
export function WhereFields({ field, sites, rooms }: { field: Field; sites: Named; rooms: Named }) {
  const say = useSay();
  return (
    <fieldset className="panel stack">
      <legend>{say(words.wherePart)}</legend>
      <TextField
        {...field("siteSeats", "12")}
        inputMode="numeric"
        label={say(words.siteSeats)}
        help={say(words.seatsHelp)}
        optional
      />
      {rooms.length > 0 && (
        <SelectField {...field("room")} label={say(words.room)} help={say(words.roomHelp)} optional>
          <Choices none={say(words.noRoom)} among={rooms} />
        </SelectField>
      )}
      <SelectField {...field("site", sites[0]?.id ?? "")} label={say(words.site)} optional>
        <Choices none={say(words.noSite)} among={sites} />
      </SelectField>
      <TextField {...field("place")} label={say(words.place)} optional />
      <TextAreaField {...field("siteNote")} rows={2} label={say(words.siteNote)} optional />
      <TextField
        {...field("onlineSeats")}
        inputMode="numeric"
        label={say(words.onlineSeats)}
        help={say(words.seatsHelp)}
        optional
      />
      <TextField
        {...field("onlineLink")}
        inputMode="url"
        label={say(words.onlineLink)}
        help={say(words.onlineLinkHelp)}
        optional
      />
      <TextAreaField {...field("onlineNote")} rows={2} label={say(words.onlineNote)} optional />
    </fieldset>
  );
}

/** Who may come, from when, and how seats are taken and given back. */
export function WhoFields({ field }: { field: Field }) {
  const say = useSay();
  const number = (name: "closeHours" | "leaveHours" | "mostSeats" | "offerHours", usual: string) => (
    <TextField {...field(name, usual)} inputMode="numeric" label={say(words[name])} />
  );
  return (
    <fieldset className="panel stack">
      <legend>{say(words.whoPart)}</legend>
      <SelectField {...field("audience", "members")} label={say(words.audience)}>
        <Choices among={audiences.map((one) => ({ id: one, name: say(words[`audience-${one}`]) }))} />
      </SelectField>
      <TextField
        {...field("opens")}
        type="datetime-local"
        label={say(words.opens)}
        help={say(words.opensHelp)}
        optional
      />
      <TextField {...field("membersUntil")} type="datetime-local" label={say(words.membersUntil)} optional />
      {number("mostSeats", "1")}
      {number("closeHours", "0")}
      {number("leaveHours", "24")}
      {number("offerHours", "12")}
    </fieldset>
  );
}

/** The whole form but its dates, which a series has too. */
export function EventFields({ intent, answer, known, sites, rooms, people, hosts }: FieldsProps) {
  const say = useSay();
  const field = fieldIn(answer, intent, known);
  const ticked = answer ? answer.typed[`${intent}.signed`] === "on" : known.signed === "on";
  return (
    <>
      <WhereFields {...{ field, sites, rooms }} />
      <PeopleField
        name={`${intent}.hosts`}
        errors={answer?.errors}
        label={say(words.hosts)}
        help={say(words.hostsHelp)}
        people={people}
        ticked={(id) => hosts.includes(id)}
      />
      <CheckField name={`${intent}.despite`} label={say(words.despiteHost)} />
      <WhoFields field={field} />
      <CheckField
        name={`${intent}.givable`}
        label={say(words.givable)}
        defaultChecked={answer ? answer.typed[`${intent}.givable`] === "on" : known.givable !== ""}
      />
      <fieldset className="panel stack">
        <legend>{say(words.mealPart)}</legend>
        <SelectField {...field("meal", "none")} label={say(words.meal)}>
          <Choices among={meals.map((one) => ({ id: one, name: say(words[`meal-${one}`]) }))} />
        </SelectField>
        <CheckField
          name={`${intent}.signed`}
          label={say(words.signed)}
          help={say(words.signedHelp)}
          defaultChecked={ticked}
        />
      </fieldset>
    </>
  );
}
