-- What was being typed when its form was accepted may still be on its way: the opening of the form that ended is
-- remembered, and nothing typed in it is kept any more.
alter table people.draft add column ended_opening uuid;
alter table people.draft alter column content drop not null;
