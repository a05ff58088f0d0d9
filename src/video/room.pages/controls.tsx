import { Icon, type IconName } from "../../design/icon.tsx";
import { useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import { words } from "../words.ts";
import type { Media } from "./use-media.ts";

type ControlsProps = { media: Media; leave: () => void };

/** What one does while one is in: sound, picture, screen, and to leave. */
export function Controls({ media, leave }: ControlsProps) {
  const say = useSay();
  const { on, setOn, own, stream, screen, share, unshare } = media;
  const hasCamera = (stream?.getVideoTracks().length ?? 0) > 0;
  const mayShare = typeof navigator !== "undefined" && "getDisplayMedia" in (navigator.mediaDevices ?? {});
  return (
    <div className="call-controls">
      {own.audio && (
        <Control
          icon={on.microphone ? "microphone" : "microphone-off"}
          label={on.microphone ? words.cutMicrophone : words.openMicrophone}
          act={() => setOn({ ...on, microphone: !on.microphone })}
        />
      )}
      {hasCamera && (
        <Control
          icon={on.camera ? "video" : "video-off"}
          label={on.camera ? words.cutCamera : words.openCamera}
          act={() => setOn({ ...on, camera: !on.camera })}
        />
      )}
      {mayShare && (
        <Control
          icon="screen-share"
          label={screen ? words.stopSharing : words.shareScreen}
          act={() => (screen ? unshare() : void share())}
        />
      )}
      <button type="button" className="button button-danger-main" onClick={leave}>
        <Icon name="phone-off" size="small" />
        {say(words.leave)}
      </button>
    </div>
  );
}

function Control({ icon, label, act }: { icon: IconName; label: Word; act: () => void }) {
  const say = useSay();
  return (
    <button type="button" className="button" onClick={act}>
      <Icon name={icon} size="small" />
      {say(label)}
    </button>
  );
}
