import { CheckField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { PartProps } from "./edition-fields.tsx";
import { LinesOf } from "./lines-of.tsx";

const rights = ["weighs", "anonymous", "others"] as const;
export type Right = (typeof rights)[number];

/** When proposals are read, and what readers may do meanwhile. */
export function PhasesPart({ intent, answer, found, field }: PartProps) {
  const say = useSay();
  const ticked = (n: number, right: Right) =>
    answer
      ? answer.typed[`${intent}.phases.${n}.${right}`] === "on"
      : (found.phases[n]?.[right] ?? right === "weighs");
  return (
    <>
      <p className="field-help">{say(words.phasesHelp)}</p>
      <LinesOf of="phases" field={field} label={words.phase} known={found.phases}>
        {(n, phase) => (
          <>
            <TextField
              {...field(`phases.${n}.opens`, phase?.opens)}
              type="datetime-local"
              label={say(words.phaseOpens, { n: n + 1 })}
              optional
            />
            <TextField
              {...field(`phases.${n}.closes`, phase?.closes)}
              type="datetime-local"
              label={say(words.phaseCloses, { n: n + 1 })}
              optional
            />
            {rights.map((right) => (
              <CheckField
                key={right}
                name={`${intent}.phases.${n}.${right}`}
                label={say(words[`right-${right}`], { n: n + 1 })}
                defaultChecked={ticked(n, right)}
              />
            ))}
          </>
        )}
      </LinesOf>
    </>
  );
}
