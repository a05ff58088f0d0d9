import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Year } from "./closing.tsx";
import { words } from "./words.ts";

/** The files of `ledger.export-archive`, in its order. */
const parts = [
  words.archiveFec,
  words.archiveDescription,
  words.archiveChain,
  words.archiveTotals,
  words.archiveEvents,
  words.archivePrints,
];

/** What a closed year amounted to, and its archive to be kept elsewhere (R3.28). */
export function Archive({ year: { endsOn, closed } }: { year: Year }) {
  const say = useSay();
  const language = useLanguage();
  if (!closed) return null;
  const { totalCents, perpetualCents, seal } = closed;
  const at = `/comptabilite/exports/archive?year=${endsOn.slice(0, 4)}`;
  return (
    <>
      {totalCents !== null && perpetualCents !== null && (
        <p>
          {say(words.yearTotals, {
            total: formatCents(totalCents, language),
            perpetual: formatCents(perpetualCents, language),
            seal: (seal ?? "").slice(0, 16),
          })}
        </p>
      )}
      <details className="fold">
        <summary>{say(words.archive)}</summary>
        <p>{say(words.archiveWhy)}</p>
        <ul>
          {parts.map((word, part) => (
            <li key={word.id}>
              <a href={`${at}&part=${part}`} download>
                {say(word)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
