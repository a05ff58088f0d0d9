import { CheckField, TextAreaField, TextField } from "../../design/field.tsx";
import { PeopleField } from "../../design/people-field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import { type Field, type Line, LinesOf } from "./lines-of.tsx";
import { PhasesPart, type Right } from "./phases-part.tsx";
import { WherePart } from "./where-part.tsx";

export type KnownPhase = Line & {
  readonly opens: string;
  readonly closes: string;
} & Readonly<Record<Right, boolean>>;
export type Known = {
  readonly known: Readonly<Record<string, string>> | null;
  readonly questions: readonly string[];
  readonly venues: readonly (Line & { readonly room: string | null; readonly link: string })[];
  readonly tracks: readonly Line[];
  readonly criteria: readonly (Line & { readonly weight: number })[];
  readonly phases: readonly KnownPhase[];
  readonly readers: readonly string[];
  readonly people: readonly Line[];
  readonly rooms: readonly (Line & { readonly site: string; readonly seats: number })[];
};
type Props = { intent: string; answer: ActAnswer | undefined; found: Known };
export type PartProps = Props & { field: Field };

/** The whole form of an edition. */
export function EditionFields({ intent, answer, found }: Props) {
  const say = useSay();
  const field = fieldIn(answer, intent, found.known ?? {});
  return (
    <>
      <TextField {...field("name")} label={say(words.name)} help={say(words.nameHelp)} />
      <TextAreaField {...field("about")} label={say(words.about)} optional />
      <WhenPart field={field} />
      <WherePart {...{ intent, answer, found, field }} />
      <CallPart field={field} questions={found.questions} />
      <ReadPart {...{ intent, answer, found, field }} />
    </>
  );
}

function WhenPart({ field }: { field: Field }) {
  const say = useSay();
  return (
    <fieldset className="panel stack">
      <legend>{say(words.whenPart)}</legend>
      <div className="day-fields">
        <TextField {...field("startsOn")} type="date" label={say(words.startsOn)} />
        <TextField {...field("endsOn")} type="date" label={say(words.endsOn)} />
        <TextField {...field("from", "09:00")} type="time" label={say(words.from)} />
        <TextField {...field("to", "18:00")} type="time" label={say(words.to)} />
      </div>
    </fieldset>
  );
}

function CallPart({ field, questions }: { field: Field; questions: readonly string[] }) {
  const say = useSay();
  const asked = questions.map((name) => ({ id: "", name }));
  return (
    <fieldset className="panel stack">
      <legend>{say(words.callPart)}</legend>
      <div className="day-fields">
        <TextField {...field("opens")} type="datetime-local" label={say(words.opens)} />
        <TextField {...field("deadline")} type="datetime-local" label={say(words.deadline)} />
      </div>
      <TextField
        {...field("graceHours", "24")}
        inputMode="numeric"
        label={say(words.graceHours)}
        help={say(words.graceHelp)}
      />
      <TextField {...field("lateCode")} label={say(words.lateCode)} help={say(words.lateCodeHelp)} optional />
      <LinesOf of="questions" field={field} label={words.question} known={asked} />
    </fieldset>
  );
}

function ReadPart({ intent, answer, found, field }: PartProps) {
  const say = useSay();
  const anonymous = answer ? answer.typed[`${intent}.anonymous`] === "on" : found.known?.anonymous === "on";
  return (
    <fieldset className="panel stack">
      <legend>{say(words.readPart)}</legend>
      <p className="field-help">{say(words.trackHelp)}</p>
      <LinesOf of="tracks" field={field} label={words.track} known={found.tracks} />
      <LinesOf of="criteria" field={field} label={words.criterion} known={found.criteria}>
        {(n, line) => (
          <TextField
            {...field(`criteria.${n}.weight`, String(line?.weight ?? 1))}
            inputMode="numeric"
            label={say(words.weight, { n: n + 1 })}
          />
        )}
      </LinesOf>
      <CheckField
        name={`${intent}.anonymous`}
        label={say(words.anonymous)}
        help={say(words.anonymousHelp)}
        defaultChecked={anonymous}
      />
      <PhasesPart {...{ intent, answer, found, field }} />
      <PeopleField
        name={`${intent}.readers`}
        errors={answer?.errors}
        label={say(words.readers)}
        people={found.people}
        ticked={(id) => found.readers.includes(id)}
      />
    </fieldset>
  );
}
