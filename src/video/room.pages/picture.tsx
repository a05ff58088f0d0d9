import { useEffect, useRef } from "react";

type PictureProps = { stream: MediaStream; own?: boolean; mirror?: boolean };

/** What a stream shows; one's own is silent and, from a camera, as in a mirror. */
export function Picture({ stream, own = false, mirror = false }: PictureProps) {
  const element = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (element.current) element.current.srcObject = stream;
  }, [stream]);
  return (
    // biome-ignore lint/a11y/useMediaCaption: somebody speaks now; nothing has captions for it
    <video ref={element} autoPlay playsInline muted={own} className={mirror ? "mirror" : undefined} />
  );
}
