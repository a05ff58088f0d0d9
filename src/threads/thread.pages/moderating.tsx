import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Props } from "./one.tsx";

/** What whoever moderates may do, each act with its reason. */
export function Moderating(props: Props) {
  const say = useSay();
  const { found, answer } = props;
  if (!found.may.moderate) return null;
  const { thread, formKey, others } = found;
  const act = (intent: string) => ({
    ...{ intent, formKey, fold: formKey, refused: answer?.intent === intent },
  });
  const lock = thread.locked ? "unlock" : "lock";
  return (
    <section className="stack" aria-label={say(words.manage)}>
      <h2>{say(words.manage)}</h2>
      <ActForm {...act(lock)} label={say(words[lock])}>
        <TextField {...fieldIn(answer, lock)("why")} label={say(words.why)} />
      </ActForm>
      <Change {...props} />
      <Split {...props} />
      {others.length > 0 && (
        <ActForm {...act("merge")} label={say(words.mergeThread)} dangerous>
          <SelectField {...fieldIn(answer, "merge")("into")} label={say(words.into)}>
            <Choices among={others} />
          </SelectField>
          <TextField {...fieldIn(answer, "merge")("why")} label={say(words.why)} optional />
        </ActForm>
      )}
    </section>
  );
}

function Change({ found, answer }: Props) {
  const say = useSay();
  const { thread, formKey, places } = found;
  const field = fieldIn(answer, "change", { title: thread.title, group: thread.group ?? "" });
  const among = places.map(({ group: id, groupName: name }) => ({ id, name }));
  return (
    <ActForm
      {...{ intent: "change", formKey, fold: formKey, refused: answer?.intent === "change" }}
      label={say(words.changeThread)}
    >
      <TextField {...field("title")} label={say(words.title)} />
      <SelectField {...field("group")} label={say(words.place)} help={say(words.placeHelp)}>
        <Choices none={say(words.house)} among={among} />
      </SelectField>
      <TextField {...field("why")} label={say(words.why)} optional />
    </ActForm>
  );
}

function Split({ found, answer }: Props) {
  const say = useSay();
  const { items, formKey } = found;
  const later = items.filter(({ seq }) => seq > 1);
  if (later.length === 0) return null;
  const field = fieldIn(answer, "split");
  return (
    <ActForm
      {...{ intent: "split", formKey, fold: formKey, refused: answer?.intent === "split" }}
      label={say(words.splitThread)}
    >
      <fieldset>
        <legend>{say(words.whichItems)}</legend>
        <div className="choices">
          {later.map(({ id, name, text, seq }) => (
            <label key={id} className="choice">
              <input type="checkbox" name="split.items" value={id} />
              {seq}. {name} : {(text ?? "").slice(0, 80)}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField {...field("title")} label={say(words.newTitle)} />
      <TextField {...field("why")} label={say(words.why)} optional />
    </ActForm>
  );
}
