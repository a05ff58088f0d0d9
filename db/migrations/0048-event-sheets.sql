-- Whoever signs or seals a sheet holds it first, and whoever uses a key up holds that: PostgreSQL asks for the right to
-- change something of a row before it is locked. Sheets still never change (`never_changes`).
grant update (code) on events.half_day to ensemble_app;
grant update (hash) on events.feedback_key to ensemble_app;
