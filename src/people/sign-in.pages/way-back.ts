/** Where `?retour=` leads: a path of ours, never another site's address (`//elsewhere`, `/\elsewhere`). */
export function backTo(request: Request): string {
  const wanted = new URL(request.url).searchParams.get("retour") ?? "/";
  if (!/^\/(?![/\\])[^\s\\]*$/.test(wanted)) return "/";
  return wanted.startsWith("/connexion") ? "/" : wanted;
}

export function withCookies(cookies: readonly string[]): { headers: Headers } {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return { headers };
}
