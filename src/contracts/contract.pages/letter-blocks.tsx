import type { Block } from "../../documents/index.ts";

/** A letter as it will be printed, on white in the dark too. */
export function LetterBlocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="letterhead letter">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name than their place
        <BlockOf key={index} block={block} />
      ))}
    </div>
  );
}

function BlockOf({ block: { kind, runs } }: { block: Block }) {
  const said = runs.map(({ text, bold }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name than their place
    bold ? <strong key={index}>{text}</strong> : <span key={index}>{text}</span>,
  );
  if (kind === "title") return <h2>{said}</h2>;
  if (kind === "heading") return <h3>{said}</h3>;
  return <p className={kind === "item" ? "letter-item" : undefined}>{said}</p>;
}
