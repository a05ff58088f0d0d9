import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Transfer } from "../transfer.sql.ts";
import { words } from "../words.ts";

/** Once, or each month from then on. */
export function WhenServed({ servedOn, monthly, until, lastMonth }: Transfer) {
  const say = useSay();
  const language = useLanguage();
  const date = formatDate(servedOn, language, "short");
  if (!monthly) return <>{say(words.onDay, { date })}</>;
  const each = until
    ? say(words.eachMonthUntil, { date, until: formatDate(until, language, "short") })
    : say(words.eachMonth, { date });
  if (!lastMonth) return <>{each}</>;
  const month = formatDate(`${lastMonth}-01`, language, "month");
  return <>{`${each}, ${say(words.stoppedAfter, { month })}`}</>;
}
