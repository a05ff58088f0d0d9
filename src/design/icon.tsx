import sprite from "./icons.svg?url";

/** The drawings of icons.svg; icons.test.ts checks that each name has one. */
export const ICONS = [
  "home",
  "file-invoice",
  "receipt",
  "users",
  "user",
  "wallet",
  "book",
  "building",
  "search",
  "bell",
  "help",
  "plus",
  "check",
  "clock",
  "alert-triangle",
  "circle-x",
  "send",
  "pencil",
  "trash",
  "download",
  "chevron-down",
  "chevron-right",
  "chevron-left",
  "arrow-up",
  "arrow-down",
  "x",
  "menu-2",
  "calendar",
  "chart-bar",
  "chart-line",
  "coins",
  "lock",
  "cloud-off",
  "cloud-check",
  "settings",
  "logout",
  "arrow-back-up",
  "ban",
  "eye",
  "filter",
  "dots",
  "player-pause",
  "heart-handshake",
  "building-store",
  "file-text",
  "checks",
  "circle-check",
  "scale",
  "paperclip",
  "file-certificate",
  "video",
  "video-off",
  "microphone",
  "microphone-off",
  "screen-share",
  "phone-off",
] as const;
export type IconName = (typeof ICONS)[number];

/** A drawing beside a word, silent to screen readers: the word says it. */
export function Icon({ name, size }: { name: IconName; size?: "small" | "large" }) {
  return (
    <svg className={size ? `icon icon-${size}` : "icon"} aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
