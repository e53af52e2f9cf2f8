import { recordRequestInput } from "@/review/legal/requests";

/** What a press office asks of the newsroom, with a deadline that has yet to come. */
export function pressOfficeRequest(claimId: string) {
  const day = (fromToday: number) =>
    new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
  return recordRequestInput.parse({
    kind: "REPLY",
    fromWhom: "مكتب صحفي (مثال للعرض)",
    receivedBy: "بريد إلكتروني",
    receivedOn: day(-3),
    deadlineOn: day(11),
    concerns: `/desk/claims/${claimId}`,
    text: "نطلب أن تُنشر مع نتيجة التحقق فقرة نشرح فيها ما قصدناه بالضمانات الأمنية.",
  });
}
