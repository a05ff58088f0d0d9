import { type ActionFunctionArgs, redirectDocument } from "react-router";
import { webContext } from "../../doors/web/context.ts";
import { withCookies } from "./way-back.ts";

export async function action({ context }: ActionFunctionArgs) {
  const cookies = await context.get(webContext).gateway.signOut();
  return redirectDocument("/connexion", withCookies(cookies));
}

export function loader() {
  return redirectDocument("/");
}
