import { expect, test, vi } from "vitest";
import { answeredOpenly } from "@/app/api/open-answer";

test("what breaks behind open data is a problem that programs read, without its words", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const fault = new Error("password authentication failed for user workbench_app");
  const request = new Request("http://localhost/api/v1/verdicts", {
    headers: { "accept-language": "en" },
  });
  const answer = await answeredOpenly(request, async () => {
    throw fault;
  });
  expect(answer.status).toBe(500);
  expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const text = await answer.text();
  expect(JSON.parse(text)).toMatchObject({ status: 500, title: "Something broke" });
  expect(text).not.toContain("password");
  expect(logged).toHaveBeenCalledWith(fault);
  logged.mockRestore();
});
