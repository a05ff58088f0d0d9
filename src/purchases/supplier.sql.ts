import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Supplier, supplierCode } from "./supplier.ts";

const columns = sql`s.id, s.code, s.name, s.siren, s.vat_number as "vatNumber", s.country, s.iban, s.email,
  s.delay_days::int as "delayDays", s.end_of_month as "endOfMonth", s.vat_on_debits as "vatOnDebits", s.note,
  s.retired`;

export async function readSupplier(db: Tx, cooperative: number, id: string): Promise<Supplier | null> {
  const { rows } = await sql<Supplier>`select ${columns} from purchases.supplier s
    where s.cooperative = ${cooperative} and s.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit: what is validated or paid of a supplier comes one after the other. */
export async function lockSupplier(db: Tx, cooperative: number, id: string): Promise<Supplier | null> {
  await sql`select from purchases.supplier where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readSupplier(db, cooperative, id);
}

export async function listSuppliers(
  db: Tx,
  cooperative: number,
  { search, limit, offset }: { search: string; limit: number; offset: number },
): Promise<(Supplier & { total: bigint; leftCents: bigint })[]> {
  const like = `%${search}%`;
  const { rows } = await sql<Supplier & { total: bigint; leftCents: bigint }>`
    select ${columns}, count(*) over () as total,
      coalesce((select sum(x.left_cents) from purchases.standing x where x.cooperative = s.cooperative
        and x.supplier = s.id and x.bucket in ('open', 'credit')), 0)::bigint as "leftCents"
    from purchases.supplier s where s.cooperative = ${cooperative}
      and (${search} = '' or foundation.plain(s.name) like foundation.plain(${like}) or s.siren like ${like}
        or s.code ilike ${like})
    order by s.retired, foundation.plain(s.name), s.code limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** Those to choose among; the retired are not. */
export async function listSuppliersToChoose(db: Tx, cooperative: number): Promise<Supplier[]> {
  const { rows } = await sql<Supplier>`select ${columns} from purchases.supplier s
    where s.cooperative = ${cooperative} and not s.retired order by foundation.plain(s.name)
    limit 5000`.execute(db);
  return rows;
}

/** Another that bears the same SIREN, or much the same name. */
export async function findSupplierTwin(
  db: Tx,
  cooperative: number,
  { id, name, siren }: Pick<Supplier, "id" | "name" | "siren">,
): Promise<{ code: string; name: string; sameSiren: boolean } | null> {
  const { rows } = await sql<{ code: string; name: string; sameSiren: boolean }>`
    select s.code, s.name, coalesce(s.siren = ${siren}, false) as "sameSiren" from purchases.supplier s
    where s.cooperative = ${cooperative} and s.id <> ${id} and (s.siren = ${siren}
      or regexp_replace(foundation.plain(s.name), '[^a-z0-9]|\\m(sarl|sas|sasu|eurl|sa|ets)\\M', '', 'g')
        = regexp_replace(foundation.plain(${name}), '[^a-z0-9]|\\m(sarl|sas|sasu|eurl|sa|ets)\\M', '', 'g'))
    order by 3 desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** Two that are added at once come one after the other: names and SIREN are compared among all. */
export async function lockSupplierBook(db: Tx, cooperative: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('purchases.supplier', ${cooperative}))`.execute(db);
}

/** What the books know under that code: whether it is a supplier's, and whose here. */
export async function readPartyUse(db: Tx, cooperative: number, code: string) {
  const { rows } = await sql<{ kind: string; taken: boolean }>`select t.kind,
      exists (select from purchases.supplier s where s.cooperative = t.cooperative
        and s.code = t.code) as taken
    from ledger.third_party t where t.cooperative = ${cooperative} and t.code = ${code}`.execute(db);
  return rows[0] ?? null;
}

/** The next code that the books do not know yet. */
export async function drawSupplierCode(db: Tx, cooperative: number): Promise<string> {
  for (;;) {
    const code = supplierCode(await drawNumber(db, cooperative, "supplier", 0));
    if (!(await readPartyUse(db, cooperative, code))) return code;
  }
}

/** The next number of a series and year, held until commit. */
export async function drawNumber(db: Tx, cooperative: number, name: "supplier" | "bill", year: number) {
  const { rows } = await sql<{ last: number }>`insert into purchases.series as kept
      (cooperative, name, year, last_number) values (${cooperative}, ${name}, ${year}, 1)
    on conflict (cooperative, name, year) do update set last_number = kept.last_number + 1
    returning last_number as last`.execute(db);
  return rows[0]?.last ?? 0;
}

export async function putSupplier({ db, cooperative, now, actor }: Scene, s: Supplier): Promise<void> {
  await sql`insert into purchases.supplier (cooperative, id, code, name, siren, vat_number, country, iban,
      email, delay_days, end_of_month, vat_on_debits, note, retired, kept_at, kept_by)
    values (${cooperative}, ${s.id}, ${s.code}, ${s.name}, ${s.siren}, ${s.vatNumber}, ${s.country},
      ${s.iban}, ${s.email}, ${s.delayDays}, ${s.endOfMonth}, ${s.vatOnDebits}, ${s.note}, ${s.retired},
      ${now}, ${actor.person})
    on conflict (cooperative, id) do update set name = excluded.name, siren = excluded.siren,
      vat_number = excluded.vat_number, country = excluded.country, iban = excluded.iban,
      email = excluded.email, delay_days = excluded.delay_days, end_of_month = excluded.end_of_month,
      vat_on_debits = excluded.vat_on_debits, note = excluded.note, retired = excluded.retired,
      kept_at = excluded.kept_at, kept_by = excluded.kept_by`.execute(db);
}
