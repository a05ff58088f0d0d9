import { askCode, proveCode } from "../../documents/index.ts";
import type { WebContext } from "./context.ts";

/** The steps before a signature: the code that is asked for, then given back. */
export function actOnCode(web: WebContext, form: FormData, request: string) {
  const call = { key: String(form.get("key")) };
  if (form.get("intent") === "ask") return web.performOperation(askCode, { request }, call);
  return web.performOperation(proveCode, { request, code: String(form.get("code") ?? "") }, call);
}
