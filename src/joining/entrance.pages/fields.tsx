import { Choices } from "../../design/choices.tsx";
import { CheckField, type FieldErrors, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import { availabilityWords, heardWords, sectorWords, situationWords } from "../choice-words.ts";
import { publicWords as words } from "../public-words.ts";

export type Filled = {
  typed: Readonly<Record<string, string>>;
  errors: FieldErrors | undefined;
};

const useField = ({ typed, errors }: Filled) => {
  return (name: string) => ({ name, errors, defaultValue: typed[name] ?? "" });
};

export function WhoFields(filled: Filled) {
  const say = useSay();
  const field = useField(filled);
  return (
    <>
      <TextField label={say(words.givenName)} autoComplete="given-name" {...field("givenName")} />
      <TextField label={say(words.familyName)} autoComplete="family-name" {...field("familyName")} />
      <ReachFields {...filled} />
    </>
  );
}

export function ReachFields(filled: Filled) {
  const say = useSay();
  const field = useField(filled);
  return (
    <>
      <TextField
        type="email"
        label={say(words.email)}
        help={say(words.emailHelp)}
        autoComplete="email"
        {...field("email")}
      />
      <TextField type="tel" label={say(words.phone)} autoComplete="tel" optional {...field("phone")} />
    </>
  );
}

export function BirthField(filled: Filled) {
  const say = useSay();
  const field = useField(filled);
  return (
    <TextField
      type="date"
      label={say(words.birthDate)}
      help={say(words.birthHelp)}
      autoComplete="bday"
      optional
      {...field("birthDate")}
    />
  );
}

export function AddressFields(filled: Filled & { optional?: boolean }) {
  const say = useSay();
  const field = useField(filled);
  const optional = filled.optional ?? false;
  return (
    <>
      <TextField label={say(words.street)} autoComplete="street-address" optional {...field("street")} />
      <TextField
        label={say(words.postcode)}
        autoComplete="postal-code"
        inputMode="numeric"
        optional={optional}
        {...field("postcode")}
      />
      <TextField
        label={say(words.town)}
        autoComplete="address-level2"
        optional={optional}
        {...field("town")}
      />
    </>
  );
}

/** A choice among words, in their order, none of them chosen for anybody. */
function WordField({
  name,
  label,
  among,
  ...filled
}: Filled & { name: string; label: string; among: object }) {
  const say = useSay();
  const field = useField(filled);
  const choices = Object.entries(among).map(([id, word]) => ({ id, name: say(word as Word) }));
  return (
    <SelectField label={label} {...field(name)}>
      <Choices none={say(words.choose)} among={choices} />
    </SelectField>
  );
}

export function ProjectFields(filled: Filled) {
  const say = useSay();
  const field = useField(filled);
  return (
    <>
      <TextAreaField label={say(words.told)} help={say(words.toldHelp)} rows={6} {...field("told")} />
      <WordField name="sector" label={say(words.sector)} among={sectorWords} {...filled} />
      <WordField name="situation" label={say(words.situation)} among={situationWords} {...filled} />
      <WordField name="availability" label={say(words.availability)} among={availabilityWords} {...filled} />
    </>
  );
}

type Prescribers = { prescribers: readonly { id: string; name: string }[] };

export function OriginFields({ prescribers, ...filled }: Filled & Prescribers) {
  const say = useSay();
  const field = useField(filled);
  return (
    <>
      <WordField name="heard" label={say(words.heard)} among={heardWords} {...filled} />
      {prescribers.length > 0 && (
        <SelectField label={say(words.prescriber)} optional {...field("prescriber")}>
          <Choices none={say(words.nobody)} among={prescribers} />
        </SelectField>
      )}
    </>
  );
}

export function ReferrerField(filled: Filled) {
  const say = useSay();
  const field = useField(filled);
  return <TextField label={say(words.referrer)} optional {...field("referrer")} />;
}

type Terms = { keptMonths: number; unkeptDays: number };

export function ConsentFields({ typed, keptMonths, unkeptDays }: Filled & Terms) {
  const say = useSay();
  return (
    <>
      <CheckField
        name="keeps"
        label={say(words.keeps, { months: keptMonths })}
        help={say(words.keepsHelp, { days: unkeptDays })}
        defaultChecked={typed.keeps === "on"}
      />
      <CheckField
        name="recognises"
        label={say(words.recognises)}
        help={say(words.recognisesHelp)}
        defaultChecked={typed.recognises === "on"}
      />
    </>
  );
}
