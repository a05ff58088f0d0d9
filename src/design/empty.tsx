import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

type EmptyProps = { icon: IconName; title: string; children: ReactNode; firstStep?: ReactNode };

/** An empty page says what this place is for and offers the first step. */
export function Empty({ icon, title, children, firstStep }: EmptyProps) {
  return (
    <div className="empty">
      <Icon name={icon} size="large" />
      <h2>{title}</h2>
      <p>{children}</p>
      {firstStep && <p>{firstStep}</p>}
    </div>
  );
}
