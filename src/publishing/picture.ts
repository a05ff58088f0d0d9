export interface Picture {
  readonly id: string;
  readonly name: string;
  /** What it shows, for whoever does not see it. */
  readonly alt: string;
  readonly credit: string;
  readonly licence: string;
  readonly width: number;
  readonly height: number;
  /** The point that stays in sight where it is cut, in hundredths. */
  readonly focusX: number;
  readonly focusY: number;
}

/** A picture as a page shows it. */
export interface ShownPicture extends Picture {
  /** The widths in which it is sent. */
  readonly widths: readonly number[];
  /** Its lighter sizes are made. */
  readonly light: boolean;
}

const widest = 1600;

/** The widths in which a picture so wide is sent: never more than it has. */
export const widthsOf = (width: number): number[] => [
  ...[480, 960].filter((one) => one < width),
  Math.min(widest, width),
];
