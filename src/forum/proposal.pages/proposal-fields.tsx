import { Choices } from "../../design/choices.tsx";
import { SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { wishes } from "../proposal.ts";
import { words } from "../words.ts";

type Named = readonly { readonly id: string; readonly name: string }[];
type Props = {
  intent: string;
  answer: ActAnswer | undefined;
  found: {
    readonly known: Readonly<Record<string, string>> | null;
    readonly answers: readonly string[];
    readonly tracks: Named;
    readonly needs: { readonly needs: Named };
    readonly edition: { readonly form: "site" | "hybrid" | "online"; readonly questions: readonly string[] };
  };
};

/** What a proposal says. */
export function ProposalFields({ intent, answer, found }: Props) {
  const say = useSay();
  const field = fieldIn(answer, intent, found.known ?? {});
  const { edition, tracks, needs } = found;
  const fits = wishes.filter((one) => edition.form === "hybrid" || one === "either" || one === edition.form);
  return (
    <>
      <TextField {...field("title")} label={say(words.title)} maxLength={120} />
      <TextAreaField
        {...field("about")}
        rows={6}
        label={say(words.aboutWorkshop)}
        help={say(words.aboutWorkshopHelp)}
      />
      {needs.needs.length > 0 && (
        <SelectField {...field("need")} label={say(words.need)} help={say(words.needHelp)} optional>
          <Choices none={say(words.noNeed)} among={needs.needs} />
        </SelectField>
      )}
      {tracks.length > 0 && (
        <SelectField {...field("track")} label={say(words.trackOf)} optional>
          <Choices none={say(words.noTrack)} among={tracks} />
        </SelectField>
      )}
      <div className="day-fields">
        <TextField {...field("minutes", "60")} inputMode="numeric" label={say(words.minutes)} />
        <TextField {...field("expected", "15")} inputMode="numeric" label={say(words.expected)} />
        <SelectField {...field("form", "either")} label={say(words.wish)}>
          <Choices among={fits.map((one) => ({ id: one, name: say(words[`wish-${one}`]) }))} />
        </SelectField>
      </div>
      <Questions intent={intent} found={found} />
      <TextAreaField
        {...field("notes")}
        rows={2}
        label={say(words.notes)}
        help={say(words.notesHelp)}
        optional
      />
    </>
  );
}

/** What else the edition asks. */
function Questions({ intent, found: { edition, answers } }: Pick<Props, "intent" | "found">) {
  return edition.questions.map((question, n) => (
    <div key={question} className="field">
      <label htmlFor={`answer-${n}`}>{question}</label>
      <textarea
        id={`answer-${n}`}
        name={`${intent}.answers`}
        rows={2}
        maxLength={1000}
        defaultValue={answers[n] ?? ""}
      />
    </div>
  ));
}
