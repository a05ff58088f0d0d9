import { useSay } from "../../design/speak.ts";
import { equipmentWords } from "../equipment.ts";
import type { Room, RoomKind } from "../room.ts";
import { words } from "../words.ts";

export const kindWords: Readonly<Record<RoomKind, (typeof words)["kindRoom"]>> = {
  room: words.kindRoom,
  desk: words.kindDesk,
  booth: words.kindBooth,
  vehicle: words.kindVehicle,
};

type Facts = Pick<Room, "kind" | "seats" | "floor" | "equipment" | "stepFree">;

/** What a place offers, in one line. */
export function RoomFacts({ kind, seats, floor, equipment, stepFree }: Facts) {
  const say = useSay();
  const facts = [
    kind !== "room" && say(kindWords[kind]),
    kind !== "desk" && say(words.seatsCount, { n: seats }),
    floor,
    ...equipment.map((one) => say(equipmentWords[one])),
    stepFree && say(words.stepFree),
  ];
  return <>{facts.filter(Boolean).join(" · ")}</>;
}
