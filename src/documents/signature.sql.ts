import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Signer {
  readonly place: number;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly capacity: string;
  readonly signedAt: Date | null;
}

/** A paper put before its signers, who are in the order in which they sign. */
export interface SignatureRequest {
  readonly id: string;
  readonly about: string;
  readonly title: string;
  readonly paper: string;
  readonly requestedAt: Date;
  readonly requestedBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnFor: string | null;
  readonly evidence: string | null;
  readonly signers: readonly Signer[];
}

const requests = sql`select r.id, r.about, r.title, r.paper, r.requested_at as "requestedAt",
    r.requested_by as "requestedBy", w.withdrawn_at as "withdrawnAt", w.reason as "withdrawnFor",
    e.paper as evidence,
    (select json_agg(json_build_object('place', s.place, 'person', s.person, 'capacity', s.capacity,
        'name', p.given_name || ' ' || p.family_name, 'email', p.email, 'signedAt', g.signed_at)
        order by s.place)
      from documents.signer s join people.person p on p.id = s.person
        left join documents.signature g
          on g.cooperative = s.cooperative and g.request = s.request and g.place = s.place
      where s.cooperative = r.cooperative and s.request = r.id) as signers
  from documents.signature_request r
    left join documents.signature_withdrawal w on w.cooperative = r.cooperative and w.request = r.id
    left join documents.evidence e on e.cooperative = r.cooperative and e.request = r.id`;

const dated = (request: SignatureRequest | undefined): SignatureRequest | null =>
  request
    ? {
        ...request,
        signers: request.signers.map((s) => ({ ...s, signedAt: s.signedAt && new Date(s.signedAt) })),
      }
    : null;

export async function readRequest(db: Tx, cooperative: number, id: string): Promise<SignatureRequest | null> {
  const { rows } = await sql<SignatureRequest>`${requests}
    where r.cooperative = ${cooperative} and r.id = ${id}`.execute(db);
  return dated(rows[0]);
}

/** The newest request about one thing, null where there is none. */
export async function readRequestAbout(
  db: Tx,
  cooperative: number,
  about: string,
): Promise<SignatureRequest | null> {
  const { rows } = await sql<SignatureRequest>`${requests}
    where r.cooperative = ${cooperative} and r.about = ${about} order by r.requested_at desc limit 1`.execute(
    db,
  );
  return dated(rows[0]);
}

/** Those who sign the same paper wait for each other here. */
export async function lockRequest(db: Tx, cooperative: number, id: string): Promise<SignatureRequest | null> {
  const name = `documents.signature_request ${id}`;
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${name}))`.execute(db);
  return readRequest(db, cooperative, id);
}

export async function insertRequest(
  { db, cooperative, now, actor }: Scene,
  r: Pick<SignatureRequest, "id" | "about" | "title" | "paper">,
  signers: readonly Pick<Signer, "person" | "capacity">[],
): Promise<void> {
  await sql`insert into documents.signature_request
      (cooperative, id, about, title, paper, requested_at, requested_by)
    values (${cooperative}, ${r.id}, ${r.about}, ${r.title}, ${r.paper}, ${now}, ${actor.person})`.execute(
    db,
  );
  await sql`insert into documents.signer (cooperative, request, place, person, capacity)
    select ${cooperative}::int, ${r.id}::uuid, s.place, s.person, s.capacity from unnest(
      ${signers.map((_, index) => index + 1)}::smallint[], ${signers.map((s) => s.person)}::uuid[],
      ${signers.map((s) => s.capacity)}::text[]) as s(place, person, capacity)`.execute(db);
}

export async function insertWithdrawal(
  { db, cooperative, now, actor }: Scene,
  request: string,
  reason: string,
): Promise<void> {
  await sql`insert into documents.signature_withdrawal
      (cooperative, request, reason, withdrawn_at, withdrawn_by)
    values (${cooperative}, ${request}, ${reason}, ${now}, ${actor.person})`.execute(db);
}

/** The papers that wait for a person's signature, the oldest first. */
export async function listToSign(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<{ request: string; about: string; title: string; requestedAt: Date }[]> {
  const { rows } = await sql<{ request: string; about: string; title: string; requestedAt: Date }>`
    select r.id as request, r.about, r.title, r.requested_at as "requestedAt"
    from documents.signer s join documents.signature_request r
      on r.cooperative = s.cooperative and r.id = s.request
    where s.cooperative = ${cooperative} and s.person = ${person}
      and not exists (select from documents.signature g
        where g.cooperative = s.cooperative and g.request = s.request and g.place = s.place)
      and not exists (select from documents.signature_withdrawal w
        where w.cooperative = s.cooperative and w.request = s.request)
      and not exists (select from documents.signer o
        where o.cooperative = s.cooperative and o.request = s.request and o.place < s.place
          and not exists (select from documents.signature g
            where g.cooperative = o.cooperative and g.request = o.request and g.place = o.place))
    order by r.requested_at`.execute(db);
  return rows;
}
