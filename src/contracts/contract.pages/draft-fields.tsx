import { Choices } from "../../design/choices.tsx";
import { AmountField, type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ContractKind, contractKinds, isEntrepreneurs } from "../kinds.ts";
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
      <TextField
        name="job"
        label={say(words.job)}
        help={say(words.jobHelp)}
        errors={errors}
        optional={kind === "cape"}
        maxLength={120}
        defaultValue={typed.job ?? draft?.job ?? ""}
      />
    </>
  );
}

/** The days, with the last ones that the law allows, and the fixed part. */
export function DateFields({ found, typed, errors, kind }: FieldsOf) {
  const say = useSay();
  const language = useLanguage();
  const { draft, startsOn, lastCapeDay, lastTrialDay } = found;
  const hasTerm = kind === "cape" || kind === "cdd";
  const allowed = (date: string) => say(words.atLatest, { date: formatDate(date, language) });
  const fixed = draft?.fixedGrossCents ?? null;
  const date = (name: "startsOn" | "endsOn" | "trialEndsOn", other = "") =>
    ({
      name,
      type: "date",
      errors,
      label: say(words[name]),
      defaultValue: typed[name] ?? draft?.[name] ?? other,
    }) as const;
  return (
    <>
      <TextField {...date("startsOn", startsOn)} />
      {hasTerm && (
        <TextField
          {...date("endsOn", kind === "cape" ? lastCapeDay : "")}
          help={kind === "cape" && allowed(lastCapeDay)}
        />
      )}
      {kind !== "cape" && (
        <TextField
          {...date("trialEndsOn")}
          optional
          help={kind === "cesa" && (lastTrialDay ? allowed(lastTrialDay) : say(words.noTrialLeft))}
        />
      )}
      {kind !== "cape" && (
        <AmountField
          name="fixedGross"
          label={say(words.fixedGross)}
          help={say(words.fixedGrossHelp)}
          errors={errors?.fixedGrossCents ? { fixedGross: errors.fixedGrossCents } : errors}
          defaultValue={typed.fixedGross ?? (fixed === null ? "" : formatCents(fixed, language))}
        />
      )}
    </>
  );
}
