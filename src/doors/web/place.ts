import { redirect } from "react-router";
import type { Route } from "./+types/place";
import { cookiesFor } from "./choice.ts";

/**
 * Where the header's switches are posted: the choice is kept, and the home of the new place is shown. The
 * choice of light or dark comes from one's own page, and goes back there.
 */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  for (const name of ["cooperative", "role", "scheme"] as const) {
    const value = form.get(name);
    if (typeof value === "string")
      for (const cookie of cookiesFor(name, value)) headers.append("set-cookie", cookie);
  }
  return redirect(form.has("scheme") ? "/moi" : "/", { headers });
}

export function loader() {
  return redirect("/");
}
