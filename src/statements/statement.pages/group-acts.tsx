import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { FoundSet } from "./of-set.tsx";

/** What may be done with a group: name it, put activities in it, take one out. */
export function GroupActs({ found, answer }: { found: FoundSet; answer: ActAnswer | undefined }) {
  const say = useSay();
  const { formKey, activities, rows, name, today } = found;
  const inIt = new Set(rows.map(({ id }) => id));
  const named = (all: readonly { id: string; name: string; code: string }[]) =>
    all.map((one) => ({ id: one.id, name: `${one.name} (${one.code})` }));
  const form = (intent: string) => ({
    ...{ intent, formKey, fold: formKey, refused: answer?.intent === intent },
  });
  return (
    <section className="stack" aria-label={say(words.groups)}>
      <ActForm {...form("place")} label={say(words.placeActivities)}>
        <SelectField {...fieldIn(answer, "place")("activities")} label={say(words.activityToAdd)}>
          <option value="">…</option>
          <Choices among={named(activities.filter(({ id }) => !inIt.has(id)))} />
        </SelectField>
        <TextField {...fieldIn(answer, "place")("since", today)} type="date" label={say(words.sinceDay)} />
      </ActForm>
      {rows.length > 0 && (
        <ActForm {...form("takeOut")} label={say(words.takeOutActivity)}>
          <SelectField {...fieldIn(answer, "takeOut")("activity")} label={say(words.activityToTake)}>
            <Choices among={named(rows)} />
          </SelectField>
          <TextField
            {...fieldIn(answer, "takeOut")("until", today)}
            type="date"
            label={say(words.untilDay)}
          />
        </ActForm>
      )}
      <ActForm {...form("rename")} label={say(words.renameGroup)}>
        <TextField {...fieldIn(answer, "rename")("name", name)} label={say(words.groupName)} />
      </ActForm>
    </section>
  );
}
