export const playlistKinds = ["edition", "theme"] as const;
export type PlaylistKind = (typeof playlistKinds)[number];

export const mostListed = 200;

/** Films in an order that somebody chose: those of a forum edition, or of a theme. */
export interface Playlist {
  readonly id: string;
  readonly kind: PlaylistKind;
  readonly title: string;
  readonly summary: string;
  readonly version: number;
}
