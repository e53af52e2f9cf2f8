import { renderToStaticMarkup as render } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Button, ButtonLink, buttonClass, Shortcut } from "@/ui/button";
import { ActionBar, Empty, Section, SkipLink } from "@/ui/frame";
import { Disclosure, Fact, Facts, Table } from "@/ui/lists";
import { Meter } from "@/ui/meter";
import { Notice } from "@/ui/notice";
import { Tag } from "@/ui/tag";
import { Progress, Skeleton } from "@/ui/waiting";

describe("the parts of a screen", () => {
  test("a button shows the key that does the same, and a link may look like one", () => {
    const html = render(<Button shortcut="A">اعتماد</Button>);
    expect(html).toContain("<kbd");
    expect(render(<Shortcut>A</Shortcut>)).toContain('dir="ltr"');
    expect(render(<ButtonLink href="/desk">العودة</ButtonLink>)).toContain(buttonClass());
  });

  test("a notice is announced only where something just happened", () => {
    expect(render(<Notice title="t" />)).not.toContain("role=");
    expect(render(<Notice title="t" role="alert" />)).toContain('role="alert"');
  });

  test("a section is named by its heading", () => {
    const html = render(
      <Section id="words" title="القول">
        x
      </Section>,
    );
    expect(html).toContain('aria-labelledby="words"');
    expect(html).toContain('<h2 id="words"');
  });

  test("the skip link leads to the content", () => {
    expect(render(<SkipLink>تخطٍّ</SkipLink>)).toContain('href="#content"');
  });

  test("a stage's dot differs in shape, not only in colour", () => {
    const dots = (["empty", "half", "full"] as const).map((dot) =>
      render(<Tag dot={dot}>منشور</Tag>),
    );
    expect(new Set(dots).size).toBe(3);
    expect(render(<Tag dot="none">منشور</Tag>)).not.toContain("dot");
  });

  test("a meter is filled by as much as it tells, and never over its edge", () => {
    const filled = (value: number) =>
      Number(/width="([\d.]+)" height="6"/.exec(render(<Meter value={value} />))?.[1]);
    expect(filled(0.5)).toBe(filled(1) / 2);
    expect([filled(-1), filled(2)]).toEqual([0, filled(1)]);
  });

  test("a table has a caption and is reached by keyboard, since it may scroll", () => {
    const html = render(
      <Table caption="أشخاص" head={["الاسم", "الدور"]}>
        <tr>
          <td>رنا</td>
          <td>محرّرة</td>
        </tr>
      </Table>,
    );
    expect(html).toContain("<caption");
    expect(html).toContain('tabindex="0"');
    expect(html.match(/scope="col"/g)).toHaveLength(2);
  });

  test("facts are terms and their descriptions", () => {
    const html = render(
      <Facts>
        <Fact term="القائل">بيت هيغسيث</Fact>
      </Facts>,
    );
    expect(html).toMatch(/<dl.*<dt.*<dd/s);
  });

  test("more is a disclosure that works without scripts", () => {
    expect(render(<Disclosure summary="المزيد">نص</Disclosure>)).toContain("<details");
  });

  test("a wait says that it is one, a longer one says how far it is", () => {
    expect(render(<Skeleton label="جارٍ التحميل" />)).toContain('role="status"');
    const html = render(
      <Progress value={12} of={40}>
        12 / 40
      </Progress>,
    );
    expect(html).toContain('value="12" max="40"');
  });

  test("what is empty says so and offers the first step; actions keep to their bar", () => {
    expect(render(<Empty title="لا شيء" action={<a href="/desk">ابدأ</a>} />)).toContain("ابدأ");
    expect(render(<ActionBar>x</ActionBar>)).toContain("sticky");
  });
});
