import { fstatSync, statSync } from "node:fs";
import { bar } from "../progress-bar";
import { placeOf } from "./options";

/** The bytes that will be read, or `null` where that is not known beforehand: from a pipe. */
export function measureFiles(files: readonly (string | null)[]): number | null {
  let sum = 0;
  for (const file of files) {
    const stats = file === null ? fstatSync(0) : statSync(placeOf(file), { throwIfNoEntry: false });
    if (stats && !stats.isFile()) return null;
    sum += stats?.size ?? 0;
  }
  return sum;
}

/** One line that is written over and over: how far it is, how fast, and how long it will take. */
export class Progress {
  private bytes = 0;
  private articles = 0;
  private drawn = 0;
  private readonly began = Date.now();

  /** @param total bytes that will be read, `null` where unknown */
  constructor(
    private readonly output: { write(text: string): unknown },
    private readonly total: number | null,
  ) {
    this.drawn = this.began;
  }

  advance(bytes: number, articles: number): void {
    this.bytes += bytes;
    this.articles += articles;
    if (Date.now() - this.drawn < 100) return;
    this.drawn = Date.now();
    this.output.write(`\r\u001b[K${this.line((this.drawn - this.began) / 1000)}`);
  }

  /** Takes the line off the screen: at the end, or before something else is written. */
  clear(): void {
    if (this.drawn > this.began) this.output.write("\r\u001b[K");
  }

  private line(seconds: number): string {
    const count = `${this.articles.toLocaleString("en")} articles`;
    const speed = `${(this.bytes / 1e6 / seconds).toFixed(1)} MB/s`;
    if (!this.total) return `${count}  ${(this.bytes / 1e6).toFixed(1)} MB  ${speed}`;
    const share = Math.min(this.bytes / this.total, 1);
    const left = Math.round((seconds / share) * (1 - share));
    const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")} left`;
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    return `${bar(share)} ${percent}  ${count}  ${speed}  ${time}`;
  }
}
