import { CheckField, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { type Category, items } from "../category.ts";
import { words } from "../words.ts";
import type { Found } from "./categories.tsx";

type Props = {
  intent: string;
  chosen: Category | undefined;
  found: Found;
  answer: ActAnswer | undefined;
};

export function CategoryForm({ intent, chosen, found, answer: given }: Props) {
  const say = useSay();
  const answer = given?.intent === intent ? given : undefined;
  const field = fieldIn(answer, intent, {
    ...{ label: chosen?.label ?? "", nature: chosen?.nature ?? "fee", item: chosen?.item ?? "general" },
    ...{ account: chosen?.account ?? "606300", sharePercent: String((chosen?.shareBp ?? 10_000) / 100) },
  });
  const ticked = (name: "reducesContribution" | "retired") => {
    const { name: full } = field(name);
    return { name: full, defaultChecked: answer ? answer.typed[full] === "on" : (chosen?.[name] ?? false) };
  };
  return (
    <>
      <TextField {...field("label")} label={say(words.category)} />
      <SelectField {...field("nature")} label={say(words.nature)}>
        <option value="fee">{say(words["nature-fee"])}</option>
        <option value="purchase">{say(words["nature-purchase"])}</option>
      </SelectField>
      <SelectField {...field("item")} label={say(words.item)}>
        {items.map((item) => (
          <option key={item} value={item}>
            {say(words[`item-${item}`])}
          </option>
        ))}
      </SelectField>
      <SelectField {...field("account")} label={say(words.account)}>
        {found.accounts.map(({ code, label }) => (
          <option key={code} value={code}>
            {`${code} ${label}`}
          </option>
        ))}
      </SelectField>
      <TextField {...field("sharePercent")} inputMode="numeric" label={say(words.share)} />
      <CheckField {...ticked("reducesContribution")} label={say(words.reduces)} />
      {chosen && <CheckField {...ticked("retired")} label={say(words.retiredCategory)} />}
    </>
  );
}
