import type { ReactNode } from "react";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { deskWords } from "../desk-words.ts";
import { wayWords } from "../way-words.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

/** What was proposed, what it takes of the activity, and what there is. */
export function Facts({ found: { proposal, takenCents, budgets } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const money = (cents: bigint) => <Money cents={cents} />;
  const decided =
    proposal.decidedAt &&
    say(deskWords.decidedBy, {
      name: proposal.decidedBy ?? "",
      date: formatDate(civilDateOf(proposal.decidedAt), language),
    });
  const facts: (readonly [string, ReactNode])[] = [
    [say(words.activity), proposal.activityName],
    [say(deskWords.proposedOn), formatDate(civilDateOf(proposal.proposedAt), language)],
    [say(words.fixed), money(proposal.fixedCents)],
    [say(wayWords.gross), money(proposal.grossCents)],
    [say(wayWords.net), money(proposal.netCents)],
    [say(words.cost), money(proposal.costCents)],
    [say(deskWords.takes), money(takenCents)],
  ];
  const waits = proposal.state === "proposed" && budgets;
  if (waits) facts.push([say(deskWords.availableReceived), money(budgets.received.budgetCents)]);
  if (waits) facts.push([say(deskWords.availableInvoiced), money(budgets.invoiced.budgetCents)]);
  if (proposal.note) facts.push([say(words.note), proposal.note]);
  if (decided) facts.push([say(deskWords.decided), decided]);
  if (proposal.reason) facts.push([say(words.reason), proposal.reason]);
  return (
    <dl className="sheet">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
