import type { SearchAnswer } from "../use-palette-search.ts";

const known = [
  { href: "/_galerie/listes?q=Dupont", label: "Menuiserie Dupont", detail: "Client", icon: "users" },
  {
    href: "/_galerie/listes?q=FA-2026-00012",
    label: "FA-2026-00012",
    detail: "Facture",
    icon: "file-invoice",
  },
] as const;

/** Answers as the real search does, from two invented things. */
export function loader({ request }: { request: Request }): SearchAnswer {
  if (process.env.ENSEMBLE_GALLERY !== "1") throw new Response(null, { status: 404 });
  const text = new URL(request.url).searchParams.get("q") ?? "";
  const findings = known.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
  return { text, findings: findings.map((finding) => ({ ...finding })) };
}
