-- The trigger `keep_balances` refuses a line whose entry is not of its own transaction, hence also a line without
-- entry, and entries are never deleted: a foreign key would say it a second time, and lock each entry once more, for a
-- fifth of the time that posting takes.
alter table ledger.line drop constraint line_cooperative_entry_fkey;
-- Kept balances are changed far more often than made: room on their pages keeps the change off the indexes.
alter table ledger.account_month set (fillfactor = 70);
alter table ledger.activity_month set (fillfactor = 70);
