import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { isLanguage, languages } from "@/language/languages";
import { messagesOf } from "@/language/messages";
import { shapeOf } from "./icu";

const file = path.resolve(import.meta.dirname, "../../splitter/types.ts");
const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);

/** The members of a closed set of words, read off the splitter's own types. */
function membersOf(name: string): string[] {
  const members: string[] = [];
  source.forEachChild((node) => {
    if (!ts.isTypeAliasDeclaration(node) || node.name.text !== name) return;
    if (!ts.isUnionTypeNode(node.type)) return;
    for (const { literal } of node.type.types.filter(ts.isLiteralTypeNode)) {
      if (ts.isStringLiteral(literal)) members.push(literal.text);
    }
  });
  return members;
}

describe.each(Object.keys(languages).filter(isLanguage))(
  "the splitter's reasons in %s",
  (language) => {
    const { rules, worth } = messagesOf(language).reasons;
    const notOfTheSet = ["label", "unknown", "raises", "lowers", "otherVersion", "withWords"];

    test("are told for every rule there is, and for no other", () => {
      const names = membersOf("RuleName");
      expect(names.length).toBeGreaterThan(30);
      expect(Object.keys(rules).sort()).toEqual([...names, "otherVersion"].sort());
    });

    test("are told for everything that makes words worth a check", () => {
      const names = membersOf("WorthReason");
      expect(names.length).toBeGreaterThan(10);
      expect(Object.keys(worth).sort()).toEqual([...names, ...notOfTheSet].sort());
    });

    test("name every kind of claim", () => {
      const names = membersOf("ClaimKind").map((name) => name.toUpperCase());
      expect(names.length).toBeGreaterThan(6);
      expect(Object.keys(messagesOf(language).desk.claimKinds).sort()).toEqual(names.sort());
    });

    test("ask for words of the text that the desk can put in, and for no others", () => {
      const known = ["<words>", "<cue>", "<via>"];
      for (const [rule, message] of Object.entries(rules)) {
        expect(known, rule).toEqual(expect.arrayContaining([...shapeOf(message).parts]));
      }
    });
  },
);
