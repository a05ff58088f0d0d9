import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Domiciliation, PaperKind } from "./domiciliation.ts";

const domiciliation = sql`select d.id, d.site, s.name as "siteName", d.firm, d.siren, d.representative,
    d.representative_address as "representativeAddress", d.phone, d.email, d.works_at as "worksAt",
    d.books_at as "booksAt", d.starts_on as "startsOn", d.months, d.monthly_cents as "monthlyCents",
    g.signed_on as "signedOn", a.number as agreement, e.ends_on as "endsOn", coalesce(e.why, '') as "endWhy",
    array(select distinct p.kind from places.domiciliation_paper p where p.cooperative = d.cooperative
      and p.domiciliation = d.id order by p.kind) as papers
  from places.domiciliation d
    join network.site s on s.cooperative = d.cooperative and s.id = d.site
    left join places.domiciliation_signing g on g.cooperative = d.cooperative and g.domiciliation = d.id
    left join places.agreement a on a.cooperative = g.cooperative and a.id = g.agreement
    left join places.domiciliation_end e on e.cooperative = d.cooperative and e.domiciliation = d.id`;

export async function listDomiciliations(db: Tx, cooperative: number): Promise<Domiciliation[]> {
  const { rows } = await sql<Domiciliation>`${domiciliation} where d.cooperative = ${cooperative}
    order by e.ends_on is not null, d.firm, d.id limit 500`.execute(db);
  return rows;
}

/** Held until commit. */
export async function lockDomiciliation(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<Domiciliation | null> {
  await sql`select from places.domiciliation where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readDomiciliation(db, cooperative, id);
}

export async function readDomiciliation(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<Domiciliation | null> {
  const { rows } = await sql<Domiciliation>`${domiciliation} where d.cooperative = ${cooperative}
    and d.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export type NewDomiciliation = Omit<
  Domiciliation,
  "siteName" | "signedOn" | "agreement" | "endsOn" | "endWhy" | "papers"
>;

export async function putDomiciliation(
  { db, cooperative, now, actor }: Scene,
  d: NewDomiciliation,
): Promise<void> {
  await sql`insert into places.domiciliation (cooperative, id, site, firm, siren, representative,
      representative_address, phone, email, works_at, books_at, starts_on, months, monthly_cents, set_at,
      set_by)
    values (${cooperative}, ${d.id}, ${d.site}, ${d.firm}, ${d.siren}, ${d.representative},
      ${d.representativeAddress}, ${d.phone}, ${d.email}, ${d.worksAt}, ${d.booksAt}, ${d.startsOn},
      ${d.months}, ${d.monthlyCents}, ${now}, ${actor.person})`.execute(db);
}

export interface FilePaper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly name: string;
  readonly paper: string;
  readonly setAt: Date;
}

export async function listFilePapers(db: Tx, cooperative: number, of: string): Promise<FilePaper[]> {
  const { rows } = await sql<FilePaper>`select id, kind, name, paper, set_at as "setAt"
    from places.domiciliation_paper where cooperative = ${cooperative} and domiciliation = ${of}
    order by set_at desc, id`.execute(db);
  return rows;
}

export async function readFilePaper(db: Tx, cooperative: number, id: string): Promise<FilePaper | null> {
  const { rows } = await sql<FilePaper>`select id, kind, name, paper, set_at as "setAt"
    from places.domiciliation_paper where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertFilePaper(
  { db, cooperative, now, actor }: Scene,
  p: { id: string; domiciliation: string; kind: PaperKind; name: string; paper: string },
): Promise<void> {
  await sql`insert into places.domiciliation_paper (cooperative, id, domiciliation, kind, name, paper,
      set_at, set_by)
    values (${cooperative}, ${p.id}, ${p.domiciliation}, ${p.kind}, ${p.name}, ${p.paper}, ${now},
      ${actor.person})`.execute(db);
}

export async function insertSigning(
  { db, cooperative, now, actor }: Scene,
  s: { domiciliation: string; agreement: string; signedOn: CivilDate },
): Promise<void> {
  await sql`insert into places.domiciliation_signing (cooperative, domiciliation, agreement, signed_on,
      set_at, set_by)
    values (${cooperative}, ${s.domiciliation}, ${s.agreement}, ${s.signedOn}, ${now},
      ${actor.person})`.execute(db);
}

export async function insertEnd(
  { db, cooperative, now, actor }: Scene,
  e: { domiciliation: string; endsOn: CivilDate; why: string },
): Promise<void> {
  await sql`insert into places.domiciliation_end (cooperative, domiciliation, ends_on, why, set_at, set_by)
    values (${cooperative}, ${e.domiciliation}, ${e.endsOn}, ${e.why}, ${now}, ${actor.person})`.execute(db);
}

export interface Agreement {
  readonly id: string;
  readonly number: string;
  readonly prefecture: string;
  readonly grantedOn: CivilDate;
  readonly endsOn: CivilDate;
}

export async function listAgreements(db: Tx, cooperative: number): Promise<Agreement[]> {
  const { rows } = await sql<Agreement>`select id, number, prefecture, granted_on as "grantedOn",
      ends_on as "endsOn" from places.agreement where cooperative = ${cooperative}
    order by granted_on desc`.execute(db);
  return rows;
}

export async function insertAgreement({ db, cooperative, now, actor }: Scene, a: Agreement): Promise<void> {
  await sql`insert into places.agreement (cooperative, id, number, prefecture, granted_on, ends_on, set_at,
      set_by)
    values (${cooperative}, ${a.id}, ${a.number}, ${a.prefecture}, ${a.grantedOn}, ${a.endsOn}, ${now},
      ${actor.person})`.execute(db);
}
