import { resultOf } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { statementChoices } from "../statement-choices.ts";

/** What the address asks for, its empty fields left out. */
export const askedOf = (request: Request): Record<string, string> =>
  Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ""));

/** What the filters of a statement offer the person. */
export const choicesFor = async (web: WebContext, request: Request) =>
  resultOf(await web.readView(statementChoices, {}), request, web.language);
