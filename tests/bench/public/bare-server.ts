// The least that Node can do: one buffer, sent to whoever asks. Its file and its port are the arguments.
import { readFileSync } from "node:fs";
import http from "node:http";

const [file = "", port = "0"] = process.argv.slice(2);
const body = readFileSync(file);
const headers = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Encoding": "gzip",
  "Content-Length": body.length,
};
http
  .createServer((_, res) => {
    res.writeHead(200, headers);
    res.end(body);
  })
  .listen(Number(port), "127.0.0.1", () => console.log("listening"));
