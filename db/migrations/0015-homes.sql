-- What the homes and the lists of the house need.

-- The letters a server refused, for those who must write again.
create index on people.mail (cooperative, refused_at desc) where refused_at is not null;

-- The address of a list, kept by a person under a name of theirs: nobody else sees it.
create table people.saved_list (
  cooperative int not null references network.cooperative,
  person uuid not null references people.person,
  id uuid not null,
  list text not null check (list ~ '^(/[a-z0-9-]+)+$' and length(list) <= 80),
  name text not null check (length(name) between 1 and 60),
  query text not null check (length(query) between 1 and 500),
  saved_at timestamptz not null,
  unique (cooperative, person, list, name),
  primary key (cooperative, id)
);
call foundation.belongs_to_cooperative('people.saved_list', 'select, insert, update, delete');
create policy own_person on people.saved_list as restrictive using (person = foundation.current_person());

-- Whoever knows nothing but an amount finds the invoice or the payment of it.
create index on invoicing.standing (cooperative, gross_cents);
create index on invoicing.payment (cooperative, amount_cents);
