import { type ReactNode, useId } from "react";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { Picture } from "./picture.tsx";
import { SoundLevel } from "./sound-level.tsx";
import { pictureOf, soundOf } from "./take-media.ts";
import { TroubleSaid, type WhomToCall } from "./trouble.tsx";
import type { Media } from "./use-media.ts";

type PreparationProps = { media: Media; call: WhomToCall; children: ReactNode };

/** Before one enters: picture, sound, which camera and microphone; what is wrong, and what to do. */
export function Preparation({ media, call, children }: PreparationProps) {
  const say = useSay();
  const { stream, trouble, again } = media;
  return (
    <section className="panel preparation" aria-label={say(words.prepare)}>
      <div className="tile">
        {stream && pictureOf(stream) ? <Picture stream={stream} own mirror /> : <p>{say(words.noCamera)}</p>}
      </div>
      <div className="stack">
        <h2>{say(words.prepare)}</h2>
        {trouble && <TroubleSaid trouble={trouble} call={call} again={again} />}
        <DeviceChoice media={media} kind="camera" />
        <DeviceChoice media={media} kind="microphone" />
        {stream && soundOf(stream) && <SoundLevel stream={stream} />}
        {children}
        <p className="quiet">{say(words.notRecorded)}</p>
      </div>
    </section>
  );
}

const kinds = {
  camera: { of: "videoinput", label: words.camera, none: words.noCamera },
  microphone: { of: "audioinput", label: words.microphone, none: words.noMicrophone },
} as const;

type DeviceChoiceProps = { media: Media; kind: keyof typeof kinds };

function DeviceChoice({ media: { devices, chosen, choose }, kind }: DeviceChoiceProps) {
  const say = useSay();
  const id = useId();
  const { of, label, none } = kinds[kind];
  const own = devices.filter((device) => device.kind === of && device.deviceId !== "");
  if (own.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      <select
        id={id}
        value={chosen[kind] === null ? "none" : chosen[kind] || own[0]?.deviceId}
        onChange={({ target }) => choose({ [kind]: target.value === "none" ? null : target.value })}
      >
        {own.map((device, n) => (
          <option key={device.deviceId} value={device.deviceId}>
            {device.label || `${say(label)} ${n + 1}`}
          </option>
        ))}
        <option value="none">{say(none)}</option>
      </select>
    </div>
  );
}
