import type { Language } from "@/language/languages";

/** Why the server itself says no, before any page is asked. */
export type Fault = keyof (typeof sentences)["en"];

/** A title and a sentence for each, in the languages of the workbench. */
export const sentences = {
  ar: {
    "bad-address": ["عنوان غير صالح", "هذا العنوان غير مكتوب بصيغة صحيحة."],
    "unknown-host": [
      "اسم موقع غير معروف",
      "لا يجيب هذا الخادم عن هذا الاسم. استعمل عنوان الموقع نفسه.",
    ],
    "foreign-origin": [
      "طلب من خارج الموقع",
      "لم يُنفَّذ شيء، لأن الطلب لم يصدر عن صفحة من هذا الموقع. افتح الصفحة من الموقع نفسه وأعد المحاولة.",
    ],
    "too-large": [
      "المحتوى أكبر من المسموح",
      "لم يُحفظ شيء، لأن ما أُرسل يتجاوز ميغابايتين. ارجع إلى الصفحة السابقة، فما كتبته باقٍ فيها، واختصره أو قسّمه.",
    ],
    "length-missing": ["حجم المحتوى غير مذكور", "لم يُحفظ شيء، لأن الطلب لا يذكر حجم محتواه."],
    "method-refused": ["طلب غير مقبول", "لا يقبل هذا العنوان هذا النوع من الطلبات."],
    "not-found": ["الصفحة غير موجودة", "لا توجد صفحة في هذا العنوان."],
    "too-many": [
      "طلبات كثيرة",
      "وصلت منك طلبات كثيرة في وقت قصير. انتظر دقيقة ثم أعد المحاولة. الصفحات المنشورة متاحة كالمعتاد.",
    ],
    unavailable: [
      "الخدمة غير متاحة الآن",
      "تعذّر الوصول إلى قاعدة البيانات. لم يُحفظ شيء؛ أعد المحاولة بعد ثوانٍ. الصفحات المنشورة متاحة كالمعتاد.",
    ],
    broken: [
      "حدث خطأ",
      "حدث خطأ لم نتوقعه ولم يُحفظ شيء. أعد المحاولة، وإن تكرر فأبلغ المسؤول برقم الطلب.",
    ],
  },
  en: {
    "bad-address": ["Not a valid address", "This address is not written correctly."],
    "unknown-host": [
      "Unknown site name",
      "This server does not answer to this name. Use the site's own address.",
    ],
    "foreign-origin": [
      "A request from elsewhere",
      "Nothing was done, because the request did not come from a page of this site. Open the page on the site itself and try again.",
    ],
    "too-large": [
      "Too large",
      "Nothing was saved, because what was sent is larger than 2 MB. Go back: what you typed is still there. Shorten or divide it.",
    ],
    "length-missing": [
      "Length not given",
      "Nothing was saved, because the request does not say how long it is.",
    ],
    "method-refused": ["Not accepted", "This address does not accept this kind of request."],
    "not-found": ["Page not found", "There is no page at this address."],
    "too-many": [
      "Too many requests",
      "Many requests came from you in a short time. Wait a minute and try again. Published pages are available as always.",
    ],
    unavailable: [
      "Not available right now",
      "The database cannot be reached. Nothing was saved; try again in a few seconds. Published pages are available as always.",
    ],
    broken: [
      "Something went wrong",
      "Something unexpected happened and nothing was saved. Try again; if it happens again, tell the administrator the request's number.",
    ],
  },
} as const satisfies Record<Language, Record<string, readonly [title: string, sentence: string]>>;

/** The label of the request's number. */
export const numberLabel: Record<Language, string> = { ar: "رقم الطلب", en: "Request" };
