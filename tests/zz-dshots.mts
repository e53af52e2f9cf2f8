import { chromium, type Page } from "@playwright/test";
import { signInAs } from "@/tests/e2e/people";
import { findBrowser } from "@/tests/support/browser";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import fs from "node:fs"; import pg from "pg";
const lists = {
 rana: ["/desk","/desk?view=all&q=ترمب","/desk/articles/new","/desk>/desk/articles/0","R","/desk?view=all&q=السجناء>/desk/utterances/","/desk?stage=published>/desk/claims/","/desk?stage=in-progress>/desk/claims/","/desk/account","/desk/account/notifications","/desk/notifications","/desk/speakers/new"],
 hala: ["/desk?stage=awaiting-approval>/desk/claims/","/desk/speakers","/desk/speakers>/desk/speakers/0","/desk/legal","/desk/legal>/desk/legal/requests/0","/desk/overview","/desk/overview/balance","/desk/settings/texts","/desk/settings/scale"],
 laila: ["/desk/people","/desk/settings/newsroom","/desk/settings/topics","/desk/settings/scale/CONTENT/new","/desk/settings/texts/methodology"],
} as const;
const base="http://localhost:4400", dataFolder=process.cwd()+"/.data/shots";
const j=JSON.parse(fs.readFileSync(dataFolder+"/postgres.json","utf8"));
const c=new pg.Client({host:"127.0.0.1",port:j.port,user:"postgres",password:j.passwords.administrator,database:"workbench"}); await c.connect();
const executablePath = await findBrowser();
const b = await chromium.launch({ args: ["--no-sandbox","--disable-gpu"], executablePath });
const out="/tmp/ev/dshots-en";  fs.mkdirSync(out,{recursive:true});
let revised: string|undefined;
const addr=new Map<string,string>();
for (const lang of ["en"]) {
 await c.query('UPDATE "Person" SET language=$1',[lang]);
 for (const who of Object.keys(lists) as (keyof typeof lists)[]) {
  const page: Page = await signInAs(b, who, { address: base, dataFolder, language: lang as "ar"|"en" });
  for (const [n,item] of lists[who].entries()) {
   const key=who+n; let path=addr.get(key);
   if(!path){ const [p,first]=item.split(">");
     if(p==="R"){ const text="قالت منى الزين: «زاد عدد المدارس عشرين مدرسة».\nوقال سالم: «لن ترتفع الضرائب».";
      await page.goto(base+"/desk/articles/new"); await page.locator('textarea[name="text"]').fill(text); await page.locator('form:has(textarea[name="text"]) button[type="submit"]').last().click(); await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/); await page.goto(page.url()+"/revise"); await page.locator('textarea[name="text"]').fill(text.replace("عشرين","ثلاثين").replace(/\n.*/,"")); await page.locator('form:has(textarea[name="text"]) button[type="submit"]').last().click(); await page.waitForURL(/\/changes/).catch(()=>{}); await page.waitForTimeout(1500); path=new URL(page.url()).pathname; }
     else { await page.goto(base+p); path=p!; if(first){ const h=await page.locator(`main a[href^="${first}"]`).first().getAttribute("href").catch(()=>null); if(h) path=h; else console.log("no link",item); } }
     addr.set(key,path!); }
   for (const theme of ["light","dark"] as const) for (const w of [1280,390]) {
     await page.emulateMedia({colorScheme:theme}); await page.setViewportSize({width:w,height:w===390?1700:1150}); await page.goto(base+path!); await page.waitForTimeout(400);
     await page.screenshot({path:`${out}/${key}_${lang}_${theme}_${w}.png`});
   }
  }
  await page.context().close();
 }
}
for(const [key,p] of addr) console.log(key,p);
await b.close(); await c.end();
for (const key of addr.keys()) {
 const H=1150, cols=[1280,390]; const k=0.5; 
 const sheet=createCanvas(2*(1280+390)*k+50, H*k+10); const x=sheet.getContext("2d"); x.fillStyle="#888"; x.fillRect(0,0,sheet.width,sheet.height);
 let row=0; for(const lang of ["en"]){ let at=0; for(const theme of ["light","dark"]) for(const w of cols){ const i=await loadImage(`${out}/${key}_${lang}_${theme}_${w}.png`); const kk=w===390?H/1700*k:k; x.drawImage(i,0,0,i.width,i.height,at,row*(H*k+10),i.width*kk,i.height*kk); at+=i.width*kk+10; } row++; }
 fs.writeFileSync(`${out}/sheet_${key}.png`, sheet.toBuffer("image/png"));
}
