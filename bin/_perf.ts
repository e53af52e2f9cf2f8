import { readFileSync } from "node:fs";
import { splitArticle } from "@/splitter";
const ar = readFileSync("/tmp/sp/ar-dev.tune.jsonl","utf8").split("\n").filter(Boolean).map(l=>JSON.parse(l).text).join("\n");
const en = readFileSync("/tmp/sp/en-dev.tune.jsonl","utf8").split("\n").filter(Boolean).map(l=>JSON.parse(l).text).join("\n");
const t=(n: string,s: string)=>{const a=performance.now(); const r=splitArticle(s); const d=performance.now()-a; console.log(n.padEnd(28), s.length, d.toFixed(0)+"ms", (s.length/d/1000).toFixed(2)+"M/s", r.utterances.length)};
t("warm ar",ar); t("warm en",en);
for (const k of [1e5,1e6,4e6]) { t("ar "+k,ar.repeat(Math.ceil(k/ar.length)).slice(0,k)); t("en "+k,en.repeat(Math.ceil(k/en.length)).slice(0,k)); }
const N=1e5;
t('100k "',"\"".repeat(N)); t("100k «","«".repeat(N)); t("100k » ","» ".repeat(N)); t('100k “a ”',"“a ”".repeat(N/2)); t('100k nested',"«a “b ‹c 'd ".repeat(N/4)); t('a" b',"a\" b".repeat(N)); t("said",'he said "x '.repeat(N)); t("lines",'"a\n'.repeat(N)); t("verbs",'قال '.repeat(N)); t("verbs an",'قال إن '.repeat(N)); t("commas",'رئيس، '.repeat(N)); t("office",'رئيس '.repeat(N)); t("1MB no space","ا".repeat(1e6)); t("1MB spaces"," ".repeat(1e6)); t("paren","(".repeat(1e6)); t("said,","x, said ".repeat(N)); t("names","John Smith ".repeat(N)); t("names2", Array.from({length:5e4},(_,i)=>"Ann"+i+" Smith said that a b. ").join("")); t("names3", Array.from({length:5e4},(_,i)=>"قال الوزير علي"+i+" سالم"+i+" إن البيت كبير. ").join(""));t("أن",'قال '+'أن وأن '.repeat(N)); t("q names", 'قال "ا" '.repeat(N)); t("بحسب",'بحسب '.repeat(N)); t("mixed quotes in clause",'قال إن '+'«ا ب ج د ه» '.repeat(N/2));
