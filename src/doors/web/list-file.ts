import { fileExports } from "../../registry.ts";
import type { Route } from "./+types/list-file";
import { answerFile } from "./answer-file.ts";
import { webContext } from "./context.ts";

/** `/listes/invoicing/invoices?format=csv`, with the filters of the list: the export of that module. */
export function loader({ context, request, params: { module, what } }: Route.LoaderArgs) {
  const made = fileExports.find(({ name }) => name === `${module}.export-${what}`);
  return answerFile(made, request, context.get(webContext));
}
