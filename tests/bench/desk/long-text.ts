const names = ["سالم الحارثي", "منى الزين", "طارق الشامي", "هدى الراشد", "كمال صبري", "ليث عمران"];
const things = ["المدارس", "المستشفيات", "الطرق", "الموانئ", "الجامعات", "المصانع", "السدود"];
const verbs = ["قال", "أكد", "أوضح", "أضاف"];

/** An article in which so many things are said, each in a paragraph of its own, of about 60 characters. */
export function longText(utterances: number): string {
  const lines = Array.from({ length: utterances }, (_, at) => {
    const name = names[at % names.length];
    const verb = verbs[at % verbs.length];
    const thing = things[at % things.length];
    return `${verb} ${name}: «زاد عدد ${thing} في البلاد إلى ${1000 + at} هذا العام».`;
  });
  return lines.join("\n");
}
