import { CheckField, type FieldErrors, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { bookWords } from "../book-words.ts";
import type { Supplier } from "../supplier.ts";

type Props = {
  errors: FieldErrors | undefined;
  typed?: Readonly<Record<string, string>> | undefined;
  known?: Supplier;
  keeper: boolean;
};

/** Who a supplier is, to add or to change. */
export function SupplierFields({ errors, typed, known, keeper }: Props) {
  const say = useSay();
  const text = (name: "name" | "siren" | "vatNumber" | "country" | "iban" | "email" | "code") => ({
    ...{ name, label: say(bookWords[name]), errors, autoComplete: "off" },
    optional: name !== "name" && name !== "country",
    defaultValue: typed?.[name] ?? known?.[name] ?? (name === "country" ? "FR" : ""),
  });
  const ticked = (name: "endOfMonth" | "vatOnDebits" | "retired") => ({
    ...{ name, label: say(bookWords[name]) },
    defaultChecked: typed ? typed[name] === "on" : (known?.[name] ?? false),
  });
  return (
    <>
      <div className="field-pairs">
        <TextField {...text("name")} maxLength={120} />
        <TextField {...text("siren")} inputMode="numeric" />
        <TextField {...text("vatNumber")} />
        <TextField {...text("country")} help={say(bookWords.countryHelp)} maxLength={2} />
        <TextField {...text("iban")} />
        <TextField {...text("email")} type="email" />
        <TextField
          {...{ name: "delayDays", label: say(bookWords.delayDays), help: say(bookWords.delayHelp), errors }}
          inputMode="numeric"
          defaultValue={typed?.delayDays ?? String(known?.delayDays ?? 30)}
        />
        {keeper && !known && <TextField {...text("code")} help={say(bookWords.codeHelp)} />}
      </div>
      <CheckField {...ticked("endOfMonth")} />
      <CheckField {...ticked("vatOnDebits")} />
      <TextAreaField
        {...{ name: "note", label: say(bookWords.supplierNote), errors, optional: true, maxLength: 400 }}
        defaultValue={typed?.note ?? known?.note ?? ""}
      />
      {known && <CheckField {...ticked("retired")} />}
      {!known && errors?.name && (
        <CheckField {...{ name: "notTwice", label: say(bookWords.otherSupplier) }} />
      )}
    </>
  );
}
