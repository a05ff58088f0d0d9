/** The names of the roles, for the pages of modules that stand beside people and not above. */
export { roleWords } from "../../people/words.ts";
