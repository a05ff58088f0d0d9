import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Found } from "../find-statement.ts";
import { toldOf, type Who } from "../told.ts";
import { words } from "../words.ts";

type ToldProps = { found: Pick<Found, "period" | "result" | "sheet" | "cashBeforeCents">; who: Who };

/** The whole statement in two sentences, before any table. */
export function Told({ found, who }: ToldProps) {
  const say = useSay();
  const language = useLanguage();
  const { period, result, sheet, cashBeforeCents } = found;
  const cash = [...sheet.has, ...sheet.owes].find(({ family }) => family === "cash")?.cents ?? 0n;
  const { sentence, leaves } = toldOf(result.totals, who, language);
  return (
    <section className="statement-told" aria-label={say(words.statement)}>
      <p className="statement-lead">
        {sentence} <strong>{leaves}</strong>
      </p>
      <p>
        {say(words.cashMoved, {
          before: formatCents(cashBeforeCents, language),
          after: formatCents(cash, language),
        })}
      </p>
      {period.ongoing && <p className="quiet">{say(words.ongoing)}</p>}
    </section>
  );
}
