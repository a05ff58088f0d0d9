import { ColourField } from "../../design/colour-field.tsx";
import { CheckField, type FieldErrors, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Brand, BrandAnswer } from "./brand.tsx";

type BrandFieldsProps = {
  brand: Brand;
  answer: BrandAnswer | undefined;
  hasLogo: boolean;
  onChange: (change: Partial<Brand>) => void;
  onLogo: (picture: string | null) => void;
};

const sizes = {
  name: 120,
  trade: 120,
  email: 120,
  phone: 30,
  website: 200,
  street: 120,
  postcode: 10,
  town: 60,
};
type Text = keyof typeof sizes;

/** All that a brand is made of, each field drawn above at once. */
export function BrandFields({ brand, answer, hasLogo, onChange, onLogo }: BrandFieldsProps) {
  const say = useSay();
  const errors = answer?.errors;
  const text = (name: Text, more: { type?: string; autoComplete?: string } = {}) => (
    <TextField
      name={name}
      label={say(words[name])}
      value={brand[name]}
      maxLength={sizes[name]}
      errors={errors}
      optional={name !== "name"}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      {...more}
    />
  );
  return (
    <>
      {text("name")}
      {text("trade")}
      <LogoField {...{ errors, hasLogo, onLogo }} />
      <ColourField
        name="colour"
        label={say(words.colour)}
        value={brand.colour}
        errors={errors}
        onChange={(colour) => onChange({ colour })}
      />
      {text("email", { type: "email" })}
      {text("phone", { type: "tel" })}
      {text("website")}
      {text("street")}
      {text("postcode")}
      {text("town")}
      <TextAreaField
        name="legalMentions"
        label={say(words.legalMentions)}
        help={say(words.legalMentionsHelp)}
        value={brand.legalMentions}
        maxLength={2000}
        errors={errors}
        onChange={(event) => onChange({ legalMentions: event.currentTarget.value })}
        optional
      />
    </>
  );
}

type LogoFieldProps = Pick<BrandFieldsProps, "hasLogo" | "onLogo"> & { errors: FieldErrors | undefined };

function LogoField({ errors, hasLogo, onLogo }: LogoFieldProps) {
  const say = useSay();
  return (
    <>
      <TextField
        name="logo"
        type="file"
        accept="image/png,image/jpeg,image/webp"
        label={say(words.logo)}
        help={say(words.logoHelp)}
        errors={errors}
        onChange={(event) => {
          const picked = event.currentTarget.files?.[0];
          onLogo(picked ? URL.createObjectURL(picked) : null);
        }}
        optional
      />
      {hasLogo && <CheckField name="dropLogo" label={say(words.dropLogo)} />}
    </>
  );
}
