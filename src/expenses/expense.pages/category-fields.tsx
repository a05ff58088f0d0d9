import { useState } from "react";
import { Link } from "react-router";
import { AmountField, CheckField, SelectField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { asksVehicle, type Category, isAllowance, isCost, isNight } from "../category.ts";
import { words } from "../words.ts";
import type { Answer, Found } from "./edit.tsx";
import { rateOf, rates } from "./read-form.ts";

type Props = { found: Found; answer: Answer | undefined; category: Category };
type Name = "label" | "supplier" | "reference" | "fromPlace" | "toPlace" | "km" | "units" | "beneficiary";

function useKnown({ found, answer }: Omit<Props, "category">) {
  return (name: Name) => ({
    name,
    defaultValue: answer?.typed[name] ?? String(found.expense?.[name] ?? ""),
    errors: answer?.errors,
  });
}

/** What the chosen category asks for, and nothing else. */
export function CategoryFields(props: Props) {
  const say = useSay();
  const { item } = props.category;
  const known = useKnown(props);
  return (
    <>
      {asksVehicle(item) && <VehicleField {...props} />}
      {item === "mileage" && <TripFields {...props} />}
      {isAllowance(item) && <AllowanceFields {...props} />}
      {item === "gift" && (
        <TextField
          {...known("beneficiary")}
          label={say(words.beneficiary)}
          help={say(words.beneficiaryHelp)}
        />
      )}
      {isCost(item) && <CostFields key={item} {...props} />}
    </>
  );
}

function VehicleField({ found, answer }: Props) {
  const say = useSay();
  const { vehicles, expense } = found;
  return (
    <SelectField
      name="vehicle"
      label={say(words.vehicle)}
      defaultValue={answer?.typed.vehicle ?? expense?.vehicle ?? vehicles[0]?.id ?? ""}
      errors={answer?.errors}
      help={<Link to="/frais/vehicules">{say(words.addVehicle)}</Link>}
    >
      {vehicles.length === 0 && <option value="">–</option>}
      {vehicles.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}

function TripFields(props: Props) {
  const say = useSay();
  const known = useKnown(props);
  return (
    <>
      <TextField {...known("fromPlace")} label={say(words.fromPlace)} />
      <TextField {...known("toPlace")} label={say(words.toPlace)} />
      <TextField {...known("km")} inputMode="numeric" label={say(words.km)} help={say(words.kmHelp)} />
      <TextField {...known("label")} label={say(words.label)} help={say(words.labelHelp)} />
    </>
  );
}

function AllowanceFields(props: Props) {
  const say = useSay();
  const known = useKnown(props);
  const { found, answer, category } = props;
  return (
    <>
      <TextField {...known("units")} inputMode="numeric" label={say(words.units)} />
      {isNight(category.item) && (
        <TextField
          name="awaySince"
          type="date"
          label={say(words.awaySince)}
          defaultValue={answer?.typed.awaySince ?? found.expense?.awaySince ?? found.today}
          errors={answer?.errors}
        />
      )}
      <TextField {...known("label")} label={say(words.label)} help={say(words.labelHelp)} optional />
    </>
  );
}

function CostFields(props: Props) {
  const say = useSay();
  const language = useLanguage();
  const known = useKnown(props);
  const { found, answer, category } = props;
  const { grossCents = null, vatCents = null } = found.expense ?? {};
  const shown = (cents: bigint | null) =>
    cents === null ? "" : formatCents(cents, language, { euro: false });
  const { typed, errors } = answer ?? {};
  const [rate, setRate] = useState(typed?.vatRate ?? rateOf(grossCents, vatCents, category.item));
  return (
    <>
      <AmountField
        name="grossCents"
        label={say(words.gross)}
        defaultValue={typed?.grossCents ?? shown(grossCents)}
        errors={errors}
      />
      <RateField {...{ rate, setRate }} />
      {rate === "several" && (
        <AmountField
          name="vatCents"
          label={say(words.vat)}
          defaultValue={typed?.vatCents ?? shown(vatCents)}
          errors={errors}
        />
      )}
      <TextField {...known("supplier")} label={say(words.supplier)} optional />
      <TextField {...known("label")} label={say(words.label)} help={say(words.labelHelp)} optional />
      <TextField {...known("reference")} label={say(words.reference)} optional />
      {(found.looksLikeAnother || found.expense?.notTwice) && (
        <CheckField
          name="notTwice"
          label={say(words.notTwice)}
          help={say(words.notTwiceHelp)}
          defaultChecked={typed ? typed.notTwice === "on" : (found.expense?.notTwice ?? false)}
        />
      )}
    </>
  );
}

function RateField({ rate: chosen, setRate }: { rate: string; setRate: (rate: string) => void }) {
  const say = useSay();
  const said = (rate: (typeof rates)[number]) =>
    rate === "several"
      ? say(words.vatSeveral)
      : rate === "0"
        ? say(words.vatNone)
        : `${String(Number(rate) / 100).replace(".", ",")} %`;
  return (
    <SelectField
      name="vatRate"
      label={say(words.vatRate)}
      value={chosen}
      onChange={(event) => setRate(event.currentTarget.value)}
    >
      {rates.map((rate) => (
        <option key={rate} value={rate}>
          {said(rate)}
        </option>
      ))}
    </SelectField>
  );
}
