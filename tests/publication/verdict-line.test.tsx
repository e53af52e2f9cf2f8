import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { VerdictLine } from "@/app/(public)/verdict-line";
import { attribution, recordWith } from "./claim-review-records";

const lineOf = (key: string, name: string) => {
  const texts = { ar: { name, meaning: "" }, en: { name: "Not said", meaning: "" } };
  const record = recordWith({ attribution: { ...attribution(key), texts } });
  return renderToStaticMarkup(<VerdictLine record={record} language="ar" />);
};

describe("a verdict in a list", () => {
  test("says that the speaker did not say it, or not so", () => {
    expect(lineOf("not-said", "لم يقله")).toContain("لم يقله");
    expect(lineOf("confirmed", "ثابت النسبة")).not.toContain("ثابت النسبة");
  });

  test("shows words from outside as text, whatever they say", () => {
    const wording = { ar: `<script>alert("x")</script>\u202eمقلوب` };
    const page = renderToStaticMarkup(
      <VerdictLine record={recordWith({ wording })} language="ar" />,
    );
    expect(page).not.toContain("<script>");
    expect(page).not.toContain("\u202e");
  });
});
