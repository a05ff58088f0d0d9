import type pg from "pg";

/** The totals of the list are kept beside it, as a list of this length must have them. */
const list = `select d.id, v.number, v.issued_on, c.name, d.gross_cents, b.due_cents
  from invoicing.validation v
    join invoicing.document d on d.cooperative = v.cooperative and d.id = v.document
    join invoicing.customer c on c.cooperative = d.cooperative and c.id = d.customer
    left join invoicing.balance b on b.cooperative = d.cooperative and b.document = d.id
  where v.cooperative = $1 order by v.issued_on desc, v.number desc limit 50`;
const one = `select v.number, v.issued_on, d.gross_cents, l.label, l.unit_price_cents, l.net_cents
  from invoicing.document d
    join invoicing.validation v on v.cooperative = d.cooperative and v.document = d.id
    join invoicing.line l on l.cooperative = d.cooperative and l.document = d.id
  where d.cooperative = $1 and d.id = $2 order by l.position`;

async function inside(pool: pg.Pool, cooperative: number, text: string, values: unknown[]) {
  const client = await pool.connect();
  try {
    await client.query("begin read only");
    await client.query({
      name: "in",
      text: "select set_config('ensemble.cooperative', $1, true)",
      values: [String(cooperative)],
    });
    const { rows } = await client.query({ name: text.slice(0, 20), text, values });
    await client.query("commit");
    return rows as object[];
  } finally {
    client.release();
  }
}

export const readBareList = (pool: pg.Pool, cooperative: number) =>
  inside(pool, cooperative, list, [cooperative]);

export const readBareInvoice = (pool: pg.Pool, cooperative: number, id: string) =>
  inside(pool, cooperative, one, [cooperative, id]);
