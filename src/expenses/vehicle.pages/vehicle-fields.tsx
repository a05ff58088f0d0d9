import { CheckField, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { vehicleKinds } from "../vehicle.ts";
import { words } from "../words.ts";
import type { Mine } from "./mine.tsx";

type Props = {
  intent: string;
  vehicle: Mine["vehicles"][number] | undefined;
  answer: ActAnswer | undefined;
};

/** What the scale must know of a vehicle, as its registration card says it. */
export function VehicleFields({ intent, vehicle, answer: given }: Props) {
  const say = useSay();
  const answer = given?.intent === intent ? given : undefined;
  const field = fieldIn(answer, intent, {
    ...{ label: vehicle?.label ?? "", plate: vehicle?.plate ?? "", kind: vehicle?.kind ?? "car" },
    ...{ basis: vehicle?.basis ?? "scale", fiscalPower: String(vehicle?.fiscalPower ?? "") },
  });
  const ticked = (name: "electric" | "utility") => {
    const { name: full } = field(name);
    const known = vehicle?.[name] ?? false;
    return { name: full, defaultChecked: answer ? answer.typed[full] === "on" : known };
  };
  return (
    <>
      <TextField {...field("label")} label={say(words.vehicleLabel)} />
      <SelectField {...field("kind")} label={say(words.kind)}>
        {vehicleKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(words[`kind-${kind}`])}
          </option>
        ))}
      </SelectField>
      <TextField
        {...field("fiscalPower")}
        inputMode="numeric"
        label={say(words.fiscalPower)}
        help={say(words.fiscalPowerHelp)}
      />
      <CheckField {...ticked("electric")} label={say(words.electric)} />
      <CheckField {...ticked("utility")} label={say(words.utility)} />
      <TextField {...field("plate")} label={say(words.plate)} optional />
      <SelectField {...field("basis")} label={say(words.basis)}>
        <option value="scale">{say(words["basis-scale"])}</option>
        <option value="costs">{say(words["basis-costs"])}</option>
      </SelectField>
      <TextField
        name={field("paper").name}
        errors={answer?.errors}
        type="file"
        accept="image/*,.pdf"
        label={say(words.card)}
        optional={vehicle?.paper !== null && vehicle !== undefined}
      />
    </>
  );
}
