import http2 from "node:http2";
import net from "node:net";
import tls from "node:tls";
import { WebSocket } from "undici";
import { ca, dispatcher, finish, scenario } from "./shared.mjs";

const proxy = new URL(process.argv[2]);

await scenario("http1", async () => {
  const socket = new WebSocket("wss://chatgpt.com/ws", { dispatcher, protocols: ["chat"] });
  await new Promise((opened, failed) => { socket.onopen = opened; socket.onerror = (e) => failed(e.error ?? new Error("error event")); });
  const sent = "socket-one " + "héllo ".repeat(20_000);
  const got = new Promise((resolve) => { socket.onmessage = (message) => resolve(message.data); });
  socket.send(sent);
  const same = (await got) === sent;
  const closed = new Promise((resolve) => { socket.onclose = (e) => resolve(e.code); });
  socket.close(1000);
  return { same, code: await closed, protocol: socket.protocol };
});

/** A TLS connection to a host through CONNECT. */
async function tunnel(host, protocols) {
  const socket = net.connect(Number(proxy.port), proxy.hostname);
  socket.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}:443\r\n\r\n`);
  const head = await new Promise((resolve) => socket.once("data", (bytes) => resolve(bytes.toString("latin1"))));
  if (!head.startsWith("HTTP/1.1 200")) throw new Error(head.split("\r\n")[0]);
  const secure = tls.connect({ socket, servername: host, ca, ALPNProtocols: protocols });
  await new Promise((resolve, reject) => { secure.once("secureConnect", resolve); secure.once("error", reject); });
  return secure;
}

// RFC 8441: a WebSocket inside a stream of HTTP/2.
await scenario("http2", async () => {
  const secure = await tunnel("chatgpt.com", ["h2"]);
  const session = http2.connect("https://chatgpt.com", { createConnection: () => secure });
  const settings = await new Promise((resolve) => session.once("remoteSettings", resolve));
  if (!settings.enableConnectProtocol) return { offered: false };
  const stream = session.request({ ":method": "CONNECT", ":protocol": "websocket", ":path": "/ws", "sec-websocket-version": "13" });
  const status = await new Promise((resolve, reject) => { stream.once("response", (head) => resolve(head[":status"])); stream.once("error", reject); });
  const text = Buffer.from("socket-two"), mask = Buffer.from([1, 2, 3, 4]);
  stream.write(Buffer.concat([Buffer.from([0x81, 0x80 | text.length]), mask, text.map((byte, i) => byte ^ mask[i % 4])]));
  const frame = await new Promise((resolve) => stream.once("data", resolve));
  session.close();
  return { offered: true, status, got: frame.subarray(2).toString() };
});

finish();
