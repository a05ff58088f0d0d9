import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import type { CustomerSales } from "../statement.sql.ts";
import { words } from "../words.ts";

type CustomersProps = {
  customers: readonly CustomerSales[];
  salesCents: bigint;
  linesOf: ((thirdParty: string) => string) | null;
};

/** Whom one sold to, the largest first; the others are what is left of the sales. */
export function Customers({ customers, salesCents, linesOf }: CustomersProps) {
  const say = useSay();
  const named = customers.reduce((sum, { cents }) => sum + cents, 0n);
  const others = (customers[0]?.count ?? 0) - customers.length;
  if (customers.length === 0) return null;
  return (
    <details className="flow flow-customers">
      <summary>
        <span className="flow-name">{say(words.byCustomer)}</span>
      </summary>
      <ul>
        {customers.map(({ thirdParty, label, cents }) => (
          <li key={thirdParty ?? ""} className="flow-part">
            <span>{label ?? say(words.unnamedCustomer)}</span>
            <Money cents={cents} {...(thirdParty && linesOf && { to: linesOf(thirdParty) })} />
          </li>
        ))}
        {others > 0 && (
          <li className="flow-part">
            <span>{say(words.otherCustomers, { n: others })}</span>
            <Money cents={salesCents - named} />
          </li>
        )}
      </ul>
    </details>
  );
}
