import { useEffect, useState } from "react";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

/** How loud the microphone hears, so that one sees that it works. */
export function SoundLevel({ stream }: { stream: MediaStream }) {
  const say = useSay();
  const [level, setLevel] = useState(0);
  useEffect(() => {
    if (stream.getAudioTracks().length === 0) return;
    const context = new AudioContext();
    const analyser = new AnalyserNode(context, { fftSize: 512 });
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Uint8Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getByteTimeDomainData(samples);
      const loudest = Math.max(...samples.map((sample) => Math.abs(sample - 128)));
      setLevel(Math.min(100, Math.round((loudest * 100) / 64)));
    }, 120);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [stream]);
  return (
    <p className="sound-level">
      <meter min={0} max={100} value={level} aria-label={say(words.sound)} />
      <span className="quiet">{say(words.speakToTry)}</span>
    </p>
  );
}
