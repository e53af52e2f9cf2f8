import { describe, expect, test } from "vitest";
import {
  addressAt,
  findTimeCodes,
  timeAt,
  timeInDigits,
  withoutTimeCodes,
} from "@/review/article/time-codes";

const transcript = [
  "😀 قبل التسجيل",
  "[00:12:31] قال سالم: «لن ترتفع الضرائب».",
  "01:02:03",
  "وأضاف: في الساعة 10:20:30 انتهى.",
  "  [72:05] ثم سكت.",
].join("\n");

describe("a transcript's time codes", () => {
  test("stand at the starts of lines, and nowhere else", () => {
    expect(findTimeCodes(transcript).map(({ seconds }) => seconds)).toEqual([751, 3723, 4325]);
    expect(findTimeCodes(transcript).map(({ start, end }) => transcript.slice(start, end))).toEqual(
      ["[00:12:31]", "01:02:03", "[72:05]"],
    );
  });

  test("hold until the next one", () => {
    const codes = findTimeCodes(transcript);
    expect(timeAt(codes, 0)).toBeNull();
    expect(timeAt(codes, transcript.indexOf("لن ترتفع"))).toBe(751);
    expect(timeAt(codes, transcript.indexOf("انتهى"))).toBe(3723);
    expect(timeAt(codes, transcript.length)).toBe(4325);
  });

  test("are looked past by the splitter, at the same offsets", () => {
    const copy = withoutTimeCodes(transcript);
    expect(copy).toHaveLength(transcript.length);
    expect(copy).not.toContain("12:31");
    expect(copy.indexOf("لن ترتفع")).toBe(transcript.indexOf("لن ترتفع"));
    expect(copy).toContain("10:20:30");
  });

  test.each([
    [5, "0:05"],
    [751, "12:31"],
    [3723, "1:02:03"],
  ])("are written as people write them", (seconds, digits) => {
    expect(timeInDigits(seconds)).toBe(digits);
  });

  test.each([
    ["https://www.youtube.com/watch?v=abc", "https://www.youtube.com/watch?v=abc&t=751s"],
    ["https://youtu.be/abc?t=3s", "https://youtu.be/abc?t=751s"],
    ["https://vimeo.com/1", "https://vimeo.com/1#t=751s"],
    ["https://radio.example/noon.mp3", "https://radio.example/noon.mp3#t=751"],
    ["https://radio.example/noon", "https://radio.example/noon"],
    ["no address", "no address"],
  ])("lead into a recording where its address allows", (address, there) => {
    expect(addressAt(address, 751)).toBe(there);
  });
});
