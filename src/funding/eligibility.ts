import { addMonths } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { type Language, say, type Word } from "../foundation/words.ts";
import type { Public } from "./convention.ts";
import { publicWords } from "./convention-words.ts";
import { ageOn, isBenefit, type Profile } from "./profile.ts";
import { refusals } from "./refusals.ts";

interface Asked {
  readonly public: Public;
  readonly profile: Profile;
  readonly name: string;
  /** The stages of the cooperative, for their names. */
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  readonly language: Language;
}

/** Why a convention is not for somebody as they were on a day, the first criterion that fails, or null. */
export function whyNotEligible(asked: Asked): Refusal | null {
  return (
    whyNotAge(asked) ??
    whyNotGender(asked) ??
    whyNotTerritory(asked) ??
    whyNotStage(asked) ??
    whyNotStanding(asked)
  );
}

/** The file must say what a criterion asks: nobody is presumed to fit. */
const unknown = ({ name, profile, language }: Asked, what: Word): Refusal =>
  refusals.fileLacks({ name, what: say(what, language), date: profile.on }, "person");

function whyNotAge(asked: Asked): Refusal | null {
  const { public: wanted, profile, name } = asked;
  const { minAge, maxAge } = wanted;
  if (minAge === null && maxAge === null) return null;
  if (profile.birthDate === null) return unknown(asked, publicWords.birthDate);
  const age = ageOn(profile.birthDate, profile.on);
  if (minAge !== null && age < minAge) return refusals.tooYoung({ name, age, minAge }, "person");
  return maxAge !== null && age > maxAge ? refusals.tooOld({ name, age, maxAge }, "person") : null;
}

function whyNotGender(asked: Asked): Refusal | null {
  const { public: wanted, profile, name } = asked;
  if (wanted.genders.length === 0) return null;
  if (profile.gender === null) return unknown(asked, publicWords.gender);
  return wanted.genders.includes(profile.gender) ? null : refusals.otherGender({ name }, "person");
}

function whyNotTerritory(asked: Asked): Refusal | null {
  const { public: wanted, profile, name } = asked;
  const { postcode } = profile;
  if (wanted.postcodes.length === 0) return whyNotZone(asked);
  if (postcode === null) return unknown(asked, publicWords.postcode);
  if (wanted.postcodes.some((start) => postcode.startsWith(start))) return whyNotZone(asked);
  return refusals.otherTerritory({ name, postcode, wanted: wanted.postcodes.join(", ") }, "person");
}

function whyNotZone(asked: Asked): Refusal | null {
  const { public: wanted, profile, name, language } = asked;
  if (wanted.zones.length === 0 || wanted.zones.some((zone) => profile.zones[zone])) return null;
  const untold = wanted.zones.find((zone) => profile.zones[zone] === null);
  if (untold) return unknown(asked, publicWords[`lives-${untold}`]);
  const list = wanted.zones.map((zone) => say(publicWords[zone], language)).join(", ");
  return refusals.otherZone({ name, wanted: list, date: profile.on }, "person");
}

function whyNotStage({ public: wanted, profile, name, stages, language }: Asked): Refusal | null {
  if (wanted.stages.length === 0 || wanted.stages.includes(profile.stage ?? "")) return null;
  const nameOf = (stage: string | null) => stages.find(({ id }) => id === stage)?.name;
  const stage = nameOf(profile.stage) ?? say(publicWords.noStage, language);
  const list = wanted.stages.map(nameOf).join(", ");
  return refusals.otherStage({ name, stage, wanted: list, date: profile.on }, "person");
}

function whyNotStanding({ public: wanted, profile, name, language }: Asked): Refusal | null {
  const { statuses, benefits, mostMonths } = wanted;
  const { status, benefit, firstOn, on } = profile;
  if (statuses.length > 0 && !statuses.includes(status)) {
    const asked = statuses.map((one) => say(publicWords[one], language)).join(", ");
    return refusals.otherStatus(
      { name, status: say(publicWords[status], language), wanted: asked },
      "person",
    );
  }
  if (benefits.length > 0 && !benefits.some((one) => isBenefit(benefit, one)))
    return refusals.noBenefit({ name, wanted: benefits.join(", "), date: on }, "person");
  const late = mostMonths !== null && firstOn !== null && addMonths(firstOn, mostMonths) < on;
  return late ? refusals.hereTooLong({ name, months: mostMonths, date: firstOn }, "person") : null;
}
