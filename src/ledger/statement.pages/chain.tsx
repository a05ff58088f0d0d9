import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { formatDate, formatQuantity, formatTime } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Language } from "../../foundation/words.ts";
import { verifySeal } from "../verify-seal.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(verifySeal, {}), request, web.language);
}

const momentOf = (at: string, language: Language) =>
  `${formatDate(civilDateOf(new Date(at)), language)}, ${formatTime(new Date(at), language)}`;

/** The chain of entries, recomputed now from the first to the last. */
export default function ChainPage() {
  const { entries, broken, wrongBalance, seal, witness, own } = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="stack">
      <PageHead title={say(words.verifySeal)} below={say(words.chainProves)} />
      <p role="status">
        <Icon name={broken ? "alert-triangle" : "circle-check"} />{" "}
        {broken
          ? say(broken.reason === "witness-differs" ? words.chainRewritten : words.chainBroken, { ...broken })
          : say(words.chainWhole, { count: formatQuantity(String(entries), language) })}
      </p>
      {own !== null && (
        <p>
          {say(words.chainOwn, { count: formatQuantity(String(own), language) })}{" "}
          <Link to="/comptabilite/grand-livre">{say(words.ownEntries)}</Link>
        </p>
      )}
      <p role="status">
        <Icon name={wrongBalance ? "alert-triangle" : "circle-check"} />{" "}
        {wrongBalance
          ? say(words.balanceWrong, {
              account: wrongBalance.account,
              month: formatDate(wrongBalance.month, language, "month"),
            })
          : say(words.balancesRecounted)}
      </p>
      {!broken && (
        <p>
          {witness.last
            ? say(words.witnessKept, {
                n: witness.seals,
                count: formatQuantity(String(witness.seals), language),
                at: momentOf(witness.last, language),
              })
            : say(words.witnessNone)}
        </p>
      )}
      {seal && (
        <p>
          {say(words.lastSeal)} : <code>{seal}</code>
        </p>
      )}
    </div>
  );
}
