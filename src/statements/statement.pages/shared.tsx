import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { formatCents } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import type { Word } from "../../foundation/words.ts";
import { periodName, spanName } from "../period-name.ts";
import { type SharedUse, sharedServices } from "../read-shared.ts";
import { words } from "../words.ts";
import { Bar } from "./bar.tsx";
import { Sum } from "./flows.tsx";
import { PeriodNav } from "./period-nav.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams;
  const period = search.get("periode") || search.get("year") || undefined;
  return resultOf(await web.readView(sharedServices, { period }), request, web.language);
}

type Found = Awaited<ReturnType<typeof loader>>;

/** What the common services say otherwise than an activity: its pay is that of the team. */
const named = (family: string): Word => {
  const own = words as Readonly<Record<string, Word>>;
  return own[`shared-${family}`] ?? (own[`flow-${family}`] as Word);
};

/** What contributions are used for, open to everyone who pays them (R1.07). */
export default function SharedServicesPage() {
  const found = useLoaderData<typeof loader>();
  const { period, cameInCents, usedCents, uses } = found;
  const say = useSay();
  const language = useLanguage();
  const empty = cameInCents === 0n && uses.length === 0;
  return (
    <div className="stack statement">
      <PageHead
        title={say(words.shared)}
        below={`${say(words.sharedUnder)} · ${periodName(period.key, period.from, language)}`}
      />
      <PeriodNav {...found} />
      {empty ? (
        <Empty icon="coins" title={say(words.nothing)}>
          {say(words.sharedNothingWhy)}
        </Empty>
      ) : (
        <>
          <SharedTold found={found} />
          <div className="statement-flows">
            <CameIn found={found} />
            <section className="panel" aria-label={say(words.sharedUsed)}>
              <h2>{say(words.sharedUsed)}</h2>
              <Uses uses={uses} />
              <Sum label={say(words.totalOut)} cents={usedCents} />
            </section>
          </div>
          <PerHundred found={found} />
        </>
      )}
      <p className="quiet">{say(words.sharedRight)}</p>
    </div>
  );
}

function SharedTold({ found }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const { givenCents, otherCents, usedCents, result, yearBefore, period } = found;
  const amount = (cents: bigint) => formatCents(cents < 0n ? -cents : cents, language);
  const left = result.totals.resultCents;
  const leaves = left === 0n ? words.evenly : left > 0n ? words.left : words.sharedMissing;
  return (
    <section className="statement-told" aria-label={say(words.shared)}>
      <p className="statement-lead">
        {say(words.sharedTold, {
          ...{ given: amount(givenCents), other: amount(otherCents), used: amount(usedCents) },
        })}{" "}
        <strong>{say(leaves, { amount: amount(left) })}</strong>
      </p>
      {yearBefore && period.yearBefore && (
        <p>
          {say(words.sharedBefore, {
            span: spanName(period.yearBefore, language),
            given: amount(yearBefore.contributionCents),
            used: amount(yearBefore.spentCents + yearBefore.payCents),
          })}
        </p>
      )}
      {period.ongoing && <p className="quiet">{say(words.ongoing)}</p>}
    </section>
  );
}

function CameIn({ found: { incomes, givenCents, cameInCents } }: { found: Found }) {
  const say = useSay();
  const all = [
    { family: "contribution", cents: givenCents, why: say(words.sharedGivenWhy) },
    ...incomes.map(({ family, cents }) => ({ family, cents, why: "" })),
  ];
  const most = all.reduce((top, { cents }) => (cents > top ? cents : top), 0n);
  return (
    <section className="panel" aria-label={say(words.cameIn)}>
      <h2>{say(words.cameIn)}</h2>
      <ul className="flow-list">
        {all.map(({ family, cents, why }) => (
          <li key={family} className="flow-row">
            <span>{say(named(family))}</span>
            <Money cents={cents} />
            <Bar cents={cents} most={most} />
            {why && <p className="quiet">{why}</p>}
          </li>
        ))}
      </ul>
      <Sum label={say(words.totalIn)} cents={cameInCents} />
    </section>
  );
}

function Uses({ uses }: { uses: readonly SharedUse[] }) {
  const say = useSay();
  const most = uses.reduce((top, { flow }) => (flow.cents > top ? flow.cents : top), 0n);
  return (
    <ul className="flow-list">
      {uses.map(({ flow }) => (
        <li key={flow.family}>
          <details className="flow">
            <summary>
              <span className="flow-name">{say(named(flow.family))}</span>
              <Money cents={flow.cents} />
              <Bar cents={flow.cents} most={most} />
            </summary>
            <ul>
              {flow.parts.map(({ account, label, cents }) => (
                <li key={account} className="flow-part">
                  <span>
                    {label} <span className="quiet figure">{account}</span>
                  </span>
                  <Money cents={cents} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Of a hundred euros of contribution: what each family takes of them, adding up to a hundred exactly. */
function PerHundred({ found: { uses, leftPerHundredCents } }: { found: Found }) {
  const say = useSay();
  const rows = uses.flatMap(({ flow, perHundredCents }) =>
    perHundredCents === null ? [] : [{ name: say(named(flow.family)), cents: perHundredCents }],
  );
  const left = leftPerHundredCents ?? 0n;
  const all = left > 0n ? [...rows, { name: say(words.sharedKept), cents: left }] : rows;
  if (all.length === 0) return null;
  return (
    <section className="panel" aria-label={say(words.perHundred)}>
      <h2>{say(words.perHundred)}</h2>
      <p>{say(words.perHundredWhy)}</p>
      <ul className="flow-list">
        {all.map(({ name, cents }) => (
          <li key={name} className="flow-row">
            <span>{name}</span>
            <Money cents={cents} />
            <Bar cents={cents} most={10_000n} />
          </li>
        ))}
      </ul>
      <Sum label={say(words.perHundredTotal)} cents={all.reduce((sum, { cents }) => sum + cents, 0n)} />
    </section>
  );
}
