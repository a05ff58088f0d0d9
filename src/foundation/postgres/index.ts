export { type RunningPostgres, type StartOptions, startPostgres } from "./start-postgres.ts";
export { operatorLanguage, type Sentence, StartRefusal } from "./start-refusal.ts";
