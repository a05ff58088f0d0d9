import type pg from "pg";

const list = `select s.document, s.number, s.issued_on, c.name, s.gross_cents, s.due_cents
  from (select * from invoicing.standing where cooperative = $1
    order by issued_on desc nulls first, number desc, document desc limit 50) s
    join invoicing.customer c on c.cooperative = s.cooperative and c.id = s.customer`;
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
