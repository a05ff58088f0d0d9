/**
 * What an address of the booking says: the type, from which day, which slot, for whom, what is
 * moved, or what is asked of the whole team.
 */
export function askedOf(url: URL) {
  const of = (name: string) => url.searchParams.get(name) || undefined;
  const asked = { type: of("type"), from: of("du"), member: of("membre"), moving: of("deplacer") };
  return { ...asked, at: of("a"), team: of("equipe") };
}
export type Asked = ReturnType<typeof askedOf>;

/** The address of the same booking with something changed; what is undefined is left out. */
export function bookingTo(asked: Asked, change: Partial<Asked> = {}): string {
  const { type, from, member, moving, at, team } = { ...asked, ...change };
  const pairs = Object.entries({ type, du: from, membre: member, deplacer: moving, a: at, equipe: team });
  const said = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/rendez-vous/prendre?${new URLSearchParams(said)}`;
}
