import { describe, expect, test } from "vitest";
import { deskAddress, signInAddress } from "@/app/(desk)/desk-address";

describe("where somebody goes on to after the sign-in", () => {
  test.each([
    "/desk/claims/abc123abc123",
    "/desk?view=mine&q=%D8%AA%D8%B1%D9%85%D8%A8",
    "/desk/notifications/01900000-0000-7000-8000-000000000000",
  ])("is where they wanted to go: %s", (address) => {
    expect(deskAddress(address)).toBe(address);
    expect(signInAddress(address)).toBe(`/desk/sign-in?next=${encodeURIComponent(address)}`);
  });

  test.each([
    "//elsewhere.example/desk",
    "https://elsewhere.example/desk/x",
    "/desk.elsewhere.example",
    "/desk/..//elsewhere.example",
    "/desk/../../elsewhere",
    "/\\elsewhere.example",
    "/desktop",
    "javascript:alert(1)",
    "/desk/sign-in?next=/desk/people",
    "",
    null,
    ["/desk/people"],
  ])("is the desk for anything else: %s", (address) => {
    expect(deskAddress(address)).toBe("/desk");
    expect(signInAddress(address)).toBe("/desk/sign-in");
  });

  test("does not keep what Next asks for a part of a page by", () => {
    expect(deskAddress("/desk/people?_rsc=1xyz")).toBe("/desk/people");
  });
});
