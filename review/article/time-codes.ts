import type { TextKind } from "@/prisma/generated/client";

/** A stamp at a line's start, `[00:12:31]`, `00:12:31` or `[12:31]`: it stays part of the text. */
export interface TimeCode {
  readonly start: number;
  /** After the stamp; the line's words begin here or behind white space. */
  readonly end: number;
  /** Seconds from the recording's start. */
  readonly seconds: number;
}

const stamp =
  /^[^\S\n]*(?:\[(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)\]|(\d{1,2}):([0-5]\d):([0-5]\d)(?!\d))/gm;

/** Kinds of text of which there may be a recording. */
export function isRecorded(kind: TextKind): boolean {
  return kind === "VIDEO" || kind === "RADIO" || kind === "SPEECH";
}

/** The stamps of a transcript, in order of text. */
export function findTimeCodes(text: string): TimeCode[] {
  return [...text.matchAll(stamp)].map((match) => {
    const [all, hours, minutes, seconds, bareHours, bareMinutes, bareSeconds] = match;
    const units = [hours ?? bareHours, minutes ?? bareMinutes, seconds ?? bareSeconds];
    const [h = 0, m = 0, s = 0] = units.map((unit) => Number(unit ?? 0));
    const end = match.index + all.length;
    return { start: end - all.trimStart().length, end, seconds: h * 3600 + m * 60 + s };
  });
}

/** The time in force at an offset, in seconds: that of the last stamp before it; null before any. */
export function timeAt(codes: readonly TimeCode[], offset: number): number | null {
  return codes.findLast(({ start }) => start <= offset)?.seconds ?? null;
}

/** As people write it: 12:31, 1:02:03. */
export function timeInDigits(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/**
 * The address of a recording at a time: YouTube's `t`, Vimeo's and media files' `#t=`. The address as
 * it is where there is no such way.
 */
export function addressAt(address: string, seconds: number): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return address;
  const host = url.hostname.replace(/^(www|m)\./, "");
  if (host === "youtube.com" || host === "youtu.be") {
    url.searchParams.set("t", `${seconds}s`);
    return url.href;
  }
  const isMedia = /\.(mp4|m4v|webm|ogv|ogg|oga|mp3|m4a|wav|aac|flac)$/i.test(url.pathname);
  if (!isMedia && host !== "vimeo.com") return address;
  url.hash = host === "vimeo.com" ? `t=${seconds}s` : `t=${seconds}`;
  return url.href;
}

/**
 * A copy for the splitter, of the same length, with spaces in place of the stamps: a time is nobody's
 * words and no name. Offsets into the copy are offsets into the text.
 */
export function withoutTimeCodes(text: string): string {
  let copy = "";
  let at = 0;
  for (const { start, end } of findTimeCodes(text)) {
    copy += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return copy + text.slice(at);
}
