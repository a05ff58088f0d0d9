import { useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { useSay } from "../../design/speak.ts";
import type { Captions } from "../said.sql.ts";
import type { ShownFilm } from "../shown.ts";
import { type Chapter, shortTime } from "../vtt.ts";
import { words } from "../words.ts";
import { ChapterList } from "./chapter-list.tsx";
import { Transcript } from "./transcript.tsx";
import { useCounting } from "./use-counting.ts";
import { onPlayerKey, type Quality, useHls, useInstant, useResume } from "./use-player.ts";

type Props = {
  film: ShownFilm;
  captions: readonly Captions[];
  chapters: readonly Chapter[];
  /** The address of the page, to which an instant is added. */
  share: string;
};

const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2];

/**
 * A film with the browser's own controls, which keyboards and screen readers know, and beside it what they
 * lack: speed, size, chapters, transcript, a link to this instant. It never begins by itself.
 */
export function Player({ film, captions, chapters, share }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const quality = useHls(video, film);
  const before = useResume(video, film.id);
  const at = useInstant(video);
  useCounting(video, film);
  const [search] = useSearchParams();
  const wanted = Number(search.get("t") ?? 0);
  useEffect(() => {
    if (video.current && wanted > 0) video.current.currentTime = wanted;
  }, [wanted]);
  const seek = (ms: number) => {
    if (!video.current) return;
    video.current.currentTime = ms / 1000;
    video.current.focus();
  };
  const setSpeed = (speed: number) => {
    if (video.current) video.current.playbackRate = speed;
  };
  const { files, poster, title } = film;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the film, which is focused within
    <div
      className="film-player stack"
      onKeyDownCapture={(e) => video.current && onPlayerKey(e, video.current)}
    >
      <video
        ref={video}
        controls
        playsInline
        preload="metadata"
        aria-label={title}
        {...(poster && { poster })}
        tabIndex={0}
      >
        <source src={`${files}/film.mp4`} type="video/mp4" />
        <Tracks {...{ film, captions }} />
      </video>
      <Tools {...{ quality, share, at, before, film }} setSpeed={setSpeed} seek={seek} />
      {chapters.length > 0 && <ChapterList {...{ film, chapters, at, seek }} />}
      {captions.length > 0 && <Transcript {...{ captions, at, seek }} />}
    </div>
  );
}

type ToolsProps = {
  film: ShownFilm;
  quality: Quality;
  share: string;
  at: number;
  /** The second where somebody was when they left. */
  before: number | null;
  setSpeed(speed: number): void;
  seek(ms: number): void;
};

function Tools({ film, quality, share, at, before, setSpeed, seek }: ToolsProps) {
  const say = useSay();
  const [copied, setCopied] = useState<number | null>(null);
  const copy = async () => {
    const second = Math.floor(at / 1000);
    await navigator.clipboard.writeText(`${share}${share.includes("?") ? "&" : "?"}t=${second}`);
    setCopied(second);
  };
  const resumes = before !== null && at === 0;
  return (
    <div className="film-tools">
      <Pace {...{ quality, setSpeed }} />
      {resumes && (
        <button type="button" className="button" onClick={() => seek(before * 1000)}>
          {say(words.goOn, { time: shortTime(before * 1000) })}
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={() => void copy()}>
        {say(words.shareAt)}
      </button>
      <span role="status">{copied !== null && say(words.copied, { time: shortTime(copied * 1000) })}</span>
      {film.mayDownload && (
        <a href={`${film.files}/film.mp4?nom=film`} download>
          {say(words.download)}
        </a>
      )}
      {film.kind === "hls" && film.mayDownload && <a href={`${film.files}/son.m4a`}>{say(words.listen)}</a>}
      <p className="quiet">{say(words.keys)}</p>
    </div>
  );
}

/** How fast, and how large. */
function Pace({ quality, setSpeed }: Pick<ToolsProps, "quality" | "setSpeed">) {
  const say = useSay();
  return (
    <>
      <label>
        {say(words.speed)}{" "}
        <select defaultValue="1" onChange={(event) => setSpeed(Number(event.target.value))}>
          {speeds.map((speed) => (
            <option key={speed} value={speed}>
              {`${String(speed).replace(".", ",")} ×`}
            </option>
          ))}
        </select>
      </label>
      {quality.heights.length > 1 && (
        <label>
          {say(words.quality)}{" "}
          <select
            value={quality.chosen ?? ""}
            onChange={({ target: { value } }) => quality.choose(value === "" ? null : Number(value))}
          >
            <option value="">{say(words.automatic)}</option>
            {quality.heights.map((height) => (
              <option key={height} value={height}>{`${height}p`}</option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** Captions as the browser shows them; those of the language that is spoken at first. */
export function Tracks({ film, captions }: Pick<Props, "film" | "captions">) {
  const say = useSay();
  return captions.map(({ language }) => (
    <track
      key={language}
      kind="captions"
      srcLang={language}
      label={say(words[`spoken-${language}`])}
      src={`${film.files}/sous-titres-${language}.vtt`}
      default={language === film.spoken}
    />
  ));
}
