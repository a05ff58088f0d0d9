import { useSay } from "../../design/speak.ts";
import type { Public } from "../convention.ts";
import { publicWords } from "../convention-words.ts";

/** Whom a convention is for, in one sentence: « Femmes, jusqu’à 30 ans, code postal en 40 ». */
export function usePublic(among: readonly { id: string; name: string }[]): (wanted: Public) => string {
  const say = useSay();
  const nameOf = (stage: string) => among.find(({ id }) => id === stage)?.name;
  return ({ genders, minAge, maxAge, postcodes, zones, statuses, stages, benefits, mostMonths }) => {
    const said = [
      ...genders.map((gender) => say(publicWords[gender])),
      minAge !== null && say(publicWords.from, { n: minAge }),
      maxAge !== null && say(publicWords.upTo, { n: maxAge }),
      postcodes.length > 0 && say(publicWords.livingIn, { list: postcodes.join(", ") }),
      ...zones.map((zone) => say(publicWords[zone])),
      ...statuses.map((status) => say(publicWords[status])),
      stages.length > 0 && say(publicWords.atStage, { list: stages.map(nameOf).join(", ") }),
      benefits.length > 0 && say(publicWords.receiving, { list: benefits.join(", ") }),
      mostMonths !== null && say(publicWords.lately, { n: mostMonths }),
    ].filter((part) => part !== false);
    return said.length > 0 ? said.join(", ") : say(publicWords.everybody);
  };
}
