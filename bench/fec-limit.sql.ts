import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from, to } from "pg-copy-streams";

/** The 18 columns of the FEC as the server itself writes them: no order, no lettering, no check. */
export async function copyOut(owner: pg.Pool, cooperative: number, file: string): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('ensemble.cooperative', $1, true)", [String(cooperative)]);
    await client.query(`create temp view fec as
      select e.journal, j.label as journal_label, e.number, e.date, l.account, a.label as account_label,
        l.third_party, t.label as third_party_label, e.document_ref, e.document_date, l.label,
        l.debit_cents, l.credit_cents, null::text as letter, null::date as lettered_on, e.valid_on,
        null::bigint as currency_amount, null::text as currency
      from ledger.entry e join ledger.line l on l.cooperative = e.cooperative and l.entry = e.id
        join ledger.journal j on j.cooperative = e.cooperative and j.code = e.journal
        join ledger.account a on a.cooperative = l.cooperative and a.code = l.account
        left join ledger.third_party t on t.cooperative = l.cooperative and t.code = l.third_party
      where e.cooperative = foundation.current_cooperative()`);
    await pipeline(client.query(to("copy (select * from fec) to stdout")), createWriteStream(file));
    await client.query("rollback");
  } finally {
    client.release();
  }
}

/** The same lines taken into a bare table: no key, no entry, no constraint. */
export async function copyIn(owner: pg.Pool, file: string): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query("begin");
    await client.query(`create temp table fec (journal text, journal_label text, number text, date date,
      account text, account_label text, third_party text, third_party_label text, document_ref text,
      document_date date, label text, debit_cents bigint, credit_cents bigint, letter text, lettered_on date,
      valid_on date, currency_amount bigint, currency text) on commit drop`);
    await pipeline(createReadStream(file), client.query(from("copy fec from stdin")));
    await client.query("commit");
  } finally {
    client.release();
  }
}
