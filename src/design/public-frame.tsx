import type { ReactNode } from "react";

type PublicFrameProps = {
  house: { name: string; town: string; email: string; phone: string };
  /** Where the name leads, and what is said beside it. */
  home: string;
  title: string;
  /** How to reach the house, before its address and number. */
  reach: string;
  children: ReactNode;
};

/** A public page of a cooperative: its name, one column to read, how to reach it. It needs no script. */
export function PublicFrame({ house, home, title, reach, children }: PublicFrameProps) {
  return (
    <div className="public">
      <title>{`${title} · ${house.name}`}</title>
      <header className="public-head">
        <a href={home}>{house.name}</a>
        <span>{house.town}</span>
      </header>
      <main className="public-page stack" id="content">
        <h1>{title}</h1>
        {children}
      </main>
      <footer className="public-foot">
        <p>
          {reach} <a href={`mailto:${house.email}`}>{house.email}</a>
          {house.phone && ` · ${house.phone}`}
        </p>
      </footer>
    </div>
  );
}
