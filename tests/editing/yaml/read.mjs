// Reads texts (one JSON string a line) and answers, a line each, what they say: values as typed, and comments in order.
import { createInterface } from "node:readline";
import { Lexer, parseDocument } from "yaml";

const nothing = new Set(["", "~", "null", "Null", "NULL"]);

const plain = (node) => {
  if (node === null) return null;
  if (node.items === undefined) return node.type === "PLAIN" && nothing.has(node.value) ? null : String(node.value);
  const key = (each) => (each.key === null ? null : plain(each.key));
  return node.constructor.name === "YAMLMap"
    ? ["{", ...node.items.map((each) => [key(each), each.value === null ? null : plain(each.value)])]
    : ["[", ...node.items.map(plain)];
};

for await (const line of createInterface({ input: process.stdin })) {
  const text = JSON.parse(line);
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
  const errors = document.errors.map((each) => each.code);
  const comments = [...new Lexer().lex(text.replace(/^\ufeff/, ""))].filter((each) => each.startsWith("#"));
  console.log(JSON.stringify({ errors, value: plain(document.contents), comments }));
}
