import { data } from "react-router";

/** Breaks on purpose, so that what a person sees then is tested: `?dans=` loader, page or 403. */
export function loader({ request }: { request: Request }) {
  if (process.env.ENSEMBLE_GALLERY !== "1") throw new Response(null, { status: 404 });
  const where = new URL(request.url).searchParams.get("dans");
  if (where === "403") throw new Response(null, { status: 403 });
  if (where === "refus") throw data({ sentence: "C’est trop tard pour cela." }, { status: 422 });
  if (where === "loader") throw new Error("broken on purpose, with a secret that no page may show");
  return { where };
}

export default function Broken({ loaderData }: { loaderData: { where: string | null } }) {
  if (loaderData.where === "page") throw new Error("broken on purpose while drawing");
  if (loaderData.where === "script" && typeof document === "object") throw new Error("broken in the browser");
  return <p>Rien n’est cassé.</p>;
}
