-- A database that has just been filled has no statistics until its housekeeper comes by, a minute later; until then
-- all indexes of a table look equally cheap, and a foreign key may be checked by reading a whole cooperative. Whoever
-- fills tables in bulk calls this after a first batch. The application's role owns no table, hence the definer.
create function foundation.take_statistics() returns void language plpgsql security definer
  set search_path = pg_catalog as $$
declare tbl text;
begin
  for tbl in select format('%I.%I', schemaname, tablename) from pg_tables
    where schemaname in ('ledger', 'invoicing', 'activities', 'people', 'documents') loop
    execute 'analyze ' || tbl;
  end loop;
end $$;
revoke execute on function foundation.take_statistics() from public;
grant execute on function foundation.take_statistics() to ensemble_app;
