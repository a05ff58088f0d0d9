import { useState } from "react";
import { Choices } from "../../design/choices.tsx";
import { AmountField, type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { isCivilDate } from "../../foundation/calendar.ts";
import { type ContractKind, contractKinds, isEntrepreneurs } from "../kinds.ts";
import { lastCapeDay, lastTrialDay } from "../limits.ts";
import { words } from "../words.ts";
import type { Found, Typed } from "./edit.tsx";

export type FieldsOf = {
  found: Found;
  typed: Typed;
  errors: FieldErrors | undefined;
  kind: ContractKind;
};

function PersonField({ found: { draft, people, person }, typed, errors }: Omit<FieldsOf, "kind">) {
  const say = useSay();
  if (draft) return <input type="hidden" name="person" value={draft.person} />;
  return (
    <SelectField
      name="person"
      label={say(words.person)}
      errors={errors}
      defaultValue={typed.person ?? person ?? ""}
    >
      <Choices none={say(words.choosePerson)} among={people} />
    </SelectField>
  );
}

/** Whose contract, of which kind, for which activity or job. */
export function WhoFields({
  found,
  typed,
  errors,
  kind,
  onKind,
}: FieldsOf & { onKind: (kind: ContractKind) => void }) {
  const say = useSay();
  const { draft, activities } = found;
  return (
    <>
      <PersonField {...{ found, typed, errors }} />
      <SelectField
        name="kind"
        label={say(words.kind)}
        errors={errors}
        value={kind}
        onChange={(event) => onKind(event.currentTarget.value as ContractKind)}
      >
        {contractKinds.map((one) => (
          <option key={one} value={one}>
            {say(words[`${one}Long`])}
          </option>
        ))}
      </SelectField>
      {isEntrepreneurs(kind) && (
        <SelectField
          name="activity"
          label={say(words.activity)}
          errors={errors}
          optional
          defaultValue={typed.activity ?? draft?.activity ?? ""}
        >
          <Choices none={say(words.noActivity)} among={activities} />
        </SelectField>
      )}
      <JobFields {...{ found, typed, errors, kind }} />
    </>
  );
}

/** As the register of staff asks for them (C. trav. art. D1221-23). */
function JobFields({ found: { draft }, typed, errors, kind }: FieldsOf) {
  const say = useSay();
  return (
    <>
      <TextField
        name="job"
        label={say(words.job)}
        help={say(words.jobHelp)}
        errors={errors}
        optional={kind === "cape"}
        maxLength={120}
        defaultValue={typed.job ?? draft?.job ?? ""}
      />
      {kind !== "cape" && (
        <TextField
          name="qualification"
          label={say(words.qualification)}
          help={say(words.qualificationHelp)}
          errors={errors}
          optional
          maxLength={120}
          defaultValue={typed.qualification ?? draft?.qualification ?? ""}
        />
      )}
    </>
  );
}

/** The days, with the last ones that the law allows from the first day on, and the fixed part. */
export function DateFields({ found, typed, errors, kind }: FieldsOf) {
  const say = useSay();
  const language = useLanguage();
  const { draft, earlier, limits } = found;
  const before = typed.startsOn ?? found.startsOn;
  const [startsOn, setStartsOn] = useState(before);
  const first = isCivilDate(startsOn) ? startsOn : found.startsOn;
  const [lastCape, lastTrial] = [lastCapeDay(first, limits), lastTrialDay(first, earlier, limits)];
  const allowed = (date: string) => say(words.atLatest, { date: formatDate(date, language) });
  const kept = (name: "endsOn" | "trialEndsOn") => typed[name] ?? draft?.[name];
  const day = (name: "startsOn" | "endsOn" | "trialEndsOn") =>
    ({ name, errors, type: "date", label: say(words[name]) }) as const;
  return (
    <>
      <TextField
        {...day("startsOn")}
        value={startsOn}
        onChange={(event) => setStartsOn(event.currentTarget.value)}
      />
      {kind === "cape" && (
        // Another first day proposes another end: what was typed for the one before holds no longer.
        <TextField
          key={first}
          {...day("endsOn")}
          help={allowed(lastCape)}
          defaultValue={(startsOn === before && kept("endsOn")) || lastCape}
        />
      )}
      {kind === "cdd" && <TextField {...day("endsOn")} defaultValue={kept("endsOn") ?? ""} />}
      {kind !== "cape" && (
        <TextField
          {...day("trialEndsOn")}
          optional
          help={kind === "cesa" && (lastTrial ? allowed(lastTrial) : say(words.noTrialLeft))}
          defaultValue={kept("trialEndsOn") ?? ""}
        />
      )}
      {kind !== "cape" && <FixedPart {...{ found, typed, errors }} />}
    </>
  );
}

function FixedPart({ found: { draft }, typed, errors }: Omit<FieldsOf, "kind">) {
  const say = useSay();
  const language = useLanguage();
  const fixed = draft?.fixedGrossCents ?? null;
  return (
    <AmountField
      name="fixedGross"
      label={say(words.fixedGross)}
      help={say(words.fixedGrossHelp)}
      errors={errors?.fixedGrossCents ? { fixedGross: errors.fixedGrossCents } : errors}
      defaultValue={typed.fixedGross ?? (fixed === null ? "" : formatCents(fixed, language))}
    />
  );
}
