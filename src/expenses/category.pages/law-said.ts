import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type Item, isAllowance } from "../category.ts";
import { admissionOn, allowanceOn, type Law } from "../law.ts";
import { words } from "../words.ts";

/** What the law gives for an item today: the part of its VAT that comes back, or the allowance of a day. */
export function useLawSaid(law: Law, today: string): (item: Item) => string {
  const say = useSay();
  const language = useLanguage();
  return (item) => {
    if (item === "mileage") return say(words.byScale);
    if (isAllowance(item)) {
      const cents = allowanceOn(law, item, { on: today, awaySince: null });
      return cents === null ? "–" : formatCents(cents, language);
    }
    const part = (utility: boolean) => `${(admissionOn(law, item, utility, today) ?? 0) / 100} %`;
    const [passenger, utility] = [part(false), part(true)];
    return passenger === utility ? passenger : say(words.byVehicle, { passenger, utility });
  };
}
