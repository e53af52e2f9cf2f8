import type { Actor } from "@/access/actor";
import { approvePublicText } from "@/publication/public-text/decide-public-text";
import { fromPlainText } from "@/publication/public-text/document";
import { proposePage } from "@/publication/public-text/propose-page";
import type { PublicPage } from "@/publication/public-text/subjects";

/** What a newsroom has to tell its readers of its work, by page and language. */
const texts: Record<PublicPage, { readonly ar: string; readonly en: string }> = {
  methodology: {
    ar: `نختار ما نتحقق منه بحسب ضرره وانتشاره: قول يمكن أن يُثبَت أو يُنفى، قاله من له أثر، أو وصل إلى كثيرين. ونختار من كل طرف بالمعيار نفسه، ونراجع كل ثلاثة أشهر ممّن تحققنا وكيف صنّفنا.
نسأل سؤالين ونفصل بينهما: هل قيل القول كما نُقل؟ وهل هو صحيح؟ ونبدأ بالمصدر الأول: النص الكامل، والتسجيل، والبيان، والرقم عند من يصدره. ولا نكتفي بمصدر واحد، ونبحث عمّا يناقض ما وجدناه ونقول أين بحثنا.
نسأل القائل أو من نُسب إليه الخطأ قبل النشر، ونذكر جوابه، أو أنه لم يُجب ومتى سُئل.
يكتب النتيجة شخص، ويعتمدها شخص آخر قرأ الأدلة نفسها. ولا يعتمد أحد ما كتبه بيده. الرأي لا يُصنَّف صحيحًا ولا خطأ، والتوقّع يُعاد النظر فيه في موعده.
لا نستعمل مصدرًا لا نسمّيه إلا حين يُعرّضه ذكره لخطر، ونقول إننا فعلنا ذلك.`,
    en: `We choose what to check by harm and reach: something that can be shown to be so or not, said by somebody whose words count, or heard by many. We choose by the same measure from every side, and every three months we look at whom we checked and how we rated.
We ask two questions and keep them apart: was it said as reported, and is it so? We begin with the primary source: the full text, the recording, the statement, the number from whoever issues it. One source is not enough; we look for what contradicts our finding, and say where we looked.
Before publishing we ask whoever said it, or is said to be wrong, and give their answer, or say that they did not answer and when they were asked.
One person writes a verdict and another, who has read the same evidence, approves it. Nobody approves their own. An opinion is not rated; a prediction is looked at again on its day.
We use a source that we do not name only where naming would endanger them, and say that we did.`,
  },
  "corrections-policy": {
    ar: `من وجد خطأ في ما نشرناه يبلّغنا به من صفحة «الإبلاغ عن خطأ» أو ببريدنا. ينظر في البلاغ شخص لم يكتب النتيجة، ويرى المبلِّغ في صفحة المتابعة ما انتهى إليه.
التصحيح: حين يكون في النتيجة أو في ما بُنيت عليه خطأ. والتوضيح: حين لا خطأ، لكن الصياغة تُفهم على غير وجهها. والتحديث: حين تتغيّر الوقائع بعد النشر. والسحب: حين لا تقوم النتيجة أصلًا.
كل تغيير يعتمده شخص ثانٍ، ويظهر في أعلى الصفحة بما تغيّر ولماذا، وفي سجل التصحيحات. وتبقى كل نسخة سابقة في عنوان ثابت، ويُقيَّد كل تغيير في السجل العام فلا يُخفى.
لا نحذف صفحة لأنها كانت خطأ. ولا نُزيل كلمات إلا بموجب القانون، ونقول إننا أزلنا ولماذا.`,
    en: `Whoever finds an error in what we published tells us on the page “Report an error” or by mail. Somebody who did not write the verdict looks at the report, and whoever sent it sees on the tracking page what came of it.
A correction: the verdict, or what it rests on, was wrong. A clarification: nothing was wrong, but it can be misread. An update: the facts changed after publication. A retraction: the verdict does not stand.
Every change is approved by a second person and shown at the head of the page with what changed and why, and in the corrections log. Each earlier version stays at a permanent address, and every change is entered in the public log, so that none can be hidden.
We do not delete a page because it was wrong. We remove words only where the law requires it, and say that we did and why.`,
  },
  funding: {
    ar: `هذه غرفة أخبار متخيَّلة، تُعرض بها طريقة العمل. في غرفة حقيقية يُذكر هنا من يملكها، ومن موّلها في السنة الماضية بما يزيد على واحد في المئة من دخلها، وبكم.
من يموّل لا يختار ما نتحقق منه ولا يقرأ نتيجة قبل نشرها، ولا يتلقى منّا خدمة مقابل ذلك.
لا نعمل لحزب ولا لحملة ولا لحكومة، ولا ينتسب العاملون في التدقيق إلى حزب ولا يدعون علنًا إلى موقف في ما يتحققون منه.`,
    en: `This is an imagined newsroom, which shows how the work is done. A real one says here who owns it, who gave more than one percent of last year's income, and how much.
Whoever funds us does not choose what we check, reads no verdict before it is published, and is given nothing in return.
We work for no party, campaign or government. Those who check facts belong to no party and do not publicly take sides in what they check.`,
  },
  about: {
    ar: `مرصد الأقوال غرفة متخيَّلة تتحقق ممّا يقوله السياسيون والمتحدثون باسمهم، بالعربية والإنجليزية.
المحررة المسؤولة: هالة منصور. المحرر: يوسف درويش. مدققا المعلومات: رنا الخطيب وسامر العلي. وتدير ليلى الموقع وحساباته.
تعلّم العاملون فيه التحقق من المصادر المفتوحة ومن الصور والأرقام، ويُذكر في كل نتيجة من كتبها ومن اعتمدها.`,
    en: `Marsad al-Aqwal is an imagined newsroom that checks what politicians and those who speak for them say, in Arabic and English.
Responsible editor: Hala Mansour. Editor: Yousef Darwish. Fact-checkers: Rana al-Khatib and Samer al-Ali. Laila runs the site and its accounts.
All are trained in checking open sources, pictures and figures. Every verdict says who wrote it and who approved it.`,
  },
  contact: {
    ar: `للإبلاغ عن خطأ: صفحة «الإبلاغ عن خطأ». لاقتراح ادعاء: صفحة «اقتراح ادعاء للتحقق». لا نطلب فيهما اسمًا ولا بريدًا.
لحق الرد، وللطلبات القانونية، ولكل ما سواهما: بريد غرفة التدقيق في أسفل كل صفحة. نجيب خلال أسبوع.
ومن لم يرضَ جوابنا فله أن يشكو إلى الهيئة التي نلتزم ميثاقها.`,
    en: `To report an error: the page “Report an error”. To propose a claim: the page “Propose a claim”. Neither asks for a name or an address.
For the right of reply, legal requests and everything else: the desk's mail at the foot of every page. We answer within a week.
Whoever is not content with our answer may complain to the body whose code we keep.`,
  },
};

const note = "النص الأول.";

/** The newsroom's pages: proposed by one person, approved by another. */
export async function writePublicTexts(writer: Actor, editor: Actor): Promise<void> {
  for (const [page, text] of Object.entries(texts)) {
    const { ar, en } = text;
    const documents = { ar: fromPlainText(ar), en: fromPlainText(en) };
    const input = { page: page as PublicPage, basedOn: 0, note, ...documents };
    const { proposalId } = await proposePage(writer, input);
    await approvePublicText(editor, { proposalId });
  }
}
