/**
 * What stands in the way of a programme: pure, so that the server asks it before a release and the page
 * while a session is still being dragged.
 */
export interface Laid {
  readonly proposal: string;
  readonly title: string;
  readonly venue: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
  readonly expected: number;
  readonly form: "site" | "online" | "either";
}

interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

export interface Ground {
  readonly venues: readonly {
    readonly id: string;
    readonly name: string;
    readonly seats: number;
    readonly online: boolean;
    readonly gone: boolean;
    /** Venues that share one of these are never used at once. */
    readonly atoms: readonly string[];
    readonly beforeMinutes: number;
    readonly afterMinutes: number;
    readonly taken: readonly Stretch[];
    readonly closed: readonly Stretch[];
  }[];
  /** When those who run sessions are taken by something else. */
  readonly busy: readonly (Stretch & { readonly person: string })[];
}

export const hardKinds = ["host-twice", "room-twice", "room-taken", "room-closed", "room-gone"] as const;
export const softKinds = ["room-small", "host-busy", "wrong-form"] as const;
export type ClashKind = (typeof hardKinds)[number] | (typeof softKinds)[number];

export interface Clash {
  readonly kind: ClashKind;
  readonly proposal: string;
  readonly title: string;
  /** Who is in two places or taken, which room, or the other session. */
  readonly name: string;
  readonly other: string;
}

/** A programme with one of these is not released; the others are said and accepted. */
export const isHard = ({ kind }: Pick<Clash, "kind">): boolean => hardKinds.some((one) => one === kind);

const minute = 60_000;
const meet = (a: Stretch, b: Stretch) => a.from < b.to && b.from < a.to;
const during = ({ startsAt, endsAt }: Laid): Stretch => ({ from: startsAt, to: endsAt });
const widened = ({ from, to }: Stretch, before: number, after: number): Stretch => ({
  from: new Date(from.getTime() - before * minute),
  to: new Date(to.getTime() + after * minute),
});

/** What stands in the way of each session, in the order of the sessions. */
export function clashesOf(sessions: readonly Laid[], ground: Ground): Clash[] {
  return sessions.flatMap((one) => [...inRoom(one, sessions, ground), ...ofHosts(one, sessions, ground)]);
}

function inRoom(one: Laid, sessions: readonly Laid[], { venues }: Ground): Clash[] {
  const venue = venues.find(({ id }) => id === one.venue);
  if (!venue) return [];
  const said = { proposal: one.proposal, title: one.title, name: venue.name, other: "" };
  const blockedBy = (other: Laid): Stretch => {
    const at = venues.find(({ id }) => id === other.venue) ?? venue;
    return widened(during(other), at.beforeMinutes, at.afterMinutes);
  };
  const sharing = (other: Laid) =>
    venues.find(({ id }) => id === other.venue)?.atoms.some((atom) => venue.atoms.includes(atom)) ?? false;
  const own = blockedBy(one);
  const twice = sessions.filter(
    (other) => other.proposal !== one.proposal && sharing(other) && meet(own, blockedBy(other)),
  );
  const when = (kind: ClashKind, clashes: boolean): Clash[] => (clashes ? [{ ...said, kind }] : []);
  return [
    ...twice.map((other): Clash => ({ ...said, kind: "room-twice", other: other.title })),
    ...when("room-gone", venue.gone),
    ...when(
      "room-taken",
      venue.taken.some((taken) => meet(own, taken)),
    ),
    ...when(
      "room-closed",
      venue.closed.some((closed) => meet(during(one), closed)),
    ),
    ...when("room-small", !venue.gone && venue.seats < one.expected),
    ...when("wrong-form", one.form === (venue.online ? "site" : "online")),
  ];
}

function ofHosts(one: Laid, sessions: readonly Laid[], { busy }: Ground): Clash[] {
  const meanwhile = sessions.filter(
    (other) => other.proposal !== one.proposal && meet(during(one), during(other)),
  );
  return one.hosts.flatMap(({ id, name }): Clash[] => {
    const said = { proposal: one.proposal, title: one.title, name };
    const twice = meanwhile.filter(({ hosts }) => hosts.some((host) => host.id === id));
    const taken = busy.some((stretch) => stretch.person === id && meet(during(one), stretch));
    return [
      ...twice.map((other): Clash => ({ ...said, kind: "host-twice", other: other.title })),
      ...(taken ? [{ ...said, kind: "host-busy" as const, other: "" }] : []),
    ];
  });
}
