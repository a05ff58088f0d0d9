import { Choices } from "../../design/choices.tsx";
import { CheckField, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { birthNames, familyEventNames, familyEvents } from "../kinds.ts";
import { words } from "../words.ts";
import type { Answer, Found } from "./declare.tsx";

type Props = { found: Found; answer: Answer | undefined; rule: Found["kinds"][number] };

/** What the chosen kind of absence asks for. */
export function AbsenceFields({ found, answer, rule }: Props) {
  const say = useSay();
  const { kind, halves, proved, source } = rule;
  const typed = answer?.typed ?? {};
  const birth = kind === "maternity" || kind === "paternity";
  const field = (name: string) => ({ name, errors: answer?.errors, defaultValue: typed[name] ?? "" });
  const law = kind === "maternity" ? { optional: true, help: say(words.lawDays) } : {};
  return (
    <>
      {source && <p className="quiet">{source}</p>}
      {kind === "family-event" && (
        <SelectField {...field("event")} label={say(words.event)}>
          <option value="">{say(words.chooseKind)}</option>
          <Choices
            among={familyEventNames.map((id) => ({
              id,
              name: say(words.eventDays, { event: say(words[id]), n: familyEvents[id] }),
            }))}
          />
        </SelectField>
      )}
      {birth && <TextField {...field("birthOn")} type="date" label={say(words.birthOn)} />}
      {birth && (
        <SelectField {...field("births")} defaultValue={typed.births ?? "first"} label={say(words.births)}>
          <Choices among={birthNames.map((id) => ({ id, name: say(words[id]) }))} />
        </SelectField>
      )}
      <TextField {...field("from")} {...law} type="date" label={say(words.from)} />
      <TextField {...field("to")} optional={kind === "maternity"} type="date" label={say(words.to)} />
      {halves && (
        <CheckField name="halfFirst" label={say(words.halfFirst)} defaultChecked={"halfFirst" in typed} />
      )}
      {halves && (
        <CheckField name="halfLast" label={say(words.halfLast)} defaultChecked={"halfLast" in typed} />
      )}
      <TextField {...field("reason")} label={say(words.reason)} optional={kind !== "other"} />
      {proved && (
        <TextField
          {...{ name: "paper", errors: answer?.errors }}
          type="file"
          accept="image/*,.pdf"
          label={say(words.evidence)}
          help={say(words.evidenceHelp)}
          optional
        />
      )}
    </>
  );
}
