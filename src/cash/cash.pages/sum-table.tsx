import { Link } from "react-router";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

export type SumLine = {
  key: string;
  label: string;
  /** Under it, smaller. */
  why?: string | undefined;
  cents: bigint;
  /** What makes the figure. */
  to?: string;
  sum?: true;
};

/** Lines that add up, one under the other. */
export function SumTable({ caption, lines }: { caption: string; lines: readonly SumLine[] }) {
  const say = useSay();
  return (
    <table className="pay-way cash-sum" aria-label={caption}>
      <thead className="unseen">
        <tr>
          <th scope="col">{say(words.label)}</th>
          <th scope="col">{say(words.amount)}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, label, why, cents, to, sum }) => (
          <tr key={key} className={sum && "pay-sum"}>
            <th scope="row">
              {to ? (
                <Link to={to} preventScrollReset={to.startsWith("?")}>
                  {label}
                </Link>
              ) : (
                label
              )}
              {why && <span>{why}</span>}
            </th>
            <td>
              <Money cents={cents} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
