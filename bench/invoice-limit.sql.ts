import type pg from "pg";

const lean = `
  drop schema if exists lean_invoice cascade;
  create schema lean_invoice;
  create table lean_invoice.counter (n bigint not null);
  insert into lean_invoice.counter values (0);
  create table lean_invoice.invoice (id bigint generated always as identity primary key, number text unique,
    customer int not null, issued_on date not null, net bigint not null, vat bigint not null);
  create index on lean_invoice.invoice (customer);
  create table lean_invoice.line (invoice bigint not null references lean_invoice.invoice,
    position int not null, label text not null, quantity int not null, price bigint not null,
    rate int not null,
    primary key (invoice, position));
  create table lean_invoice.entry (id bigint primary key, number bigint not null unique);
  create table lean_invoice.move (entry bigint not null references lean_invoice.entry, account text not null,
    debit bigint not null, credit bigint not null);
  create index on lean_invoice.move (entry);
  create function lean_invoice.balanced() returns trigger language plpgsql as $$
  begin
    if (select sum(debit) - sum(credit) from lean_invoice.move where entry = new.id) is distinct from 0 then
      raise exception 'not balanced';
    end if;
    return null;
  end $$;
  create constraint trigger balanced after insert on lean_invoice.entry deferrable initially deferred
    for each row execute function lean_invoice.balanced();
  create function lean_invoice.issue(i int) returns text language plpgsql as $$
  declare drawn bigint; made bigint; net20 bigint; net10 bigint; vat20 bigint; vat10 bigint;
  begin
    update lean_invoice.counter set n = n + 1 returning n into drawn;
    insert into lean_invoice.invoice (number, customer, issued_on, net, vat)
      values ('FA-' || drawn, i % 500, current_date, 0, 0) returning id into made;
    insert into lean_invoice.line select made, l, 'Prestation ' || l, 1 + l, (100 + 10 * l + i % 50) * 100,
      case when l < 3 then 2000 else 1000 end from generate_series(0, 4) l;
    select sum(quantity * price) filter (where rate = 2000), sum(quantity * price) filter (where rate = 1000)
      into net20, net10 from lean_invoice.line where invoice = made;
    vat20 := round(net20 * 0.2); vat10 := round(net10 * 0.1);
    update lean_invoice.invoice set net = net20 + net10, vat = vat20 + vat10 where id = made;
    insert into lean_invoice.entry values (made, drawn);
    insert into lean_invoice.move values (made, '411', net20 + net10 + vat20 + vat10, 0),
      (made, '706', 0, net20 + net10), (made, '44574-20', 0, vat20), (made, '44574-10', 0, vat10);
    return 'FA-' || drawn;
  end $$;`;

export const makeLeanInvoices = (owner: pg.Pool) => owner.query(lean);

export const issueLean = (owner: pg.Pool, i: number) =>
  owner.query({ name: "issue", text: "select lean_invoice.issue($1)", values: [i] });
