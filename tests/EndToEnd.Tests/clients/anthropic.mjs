import Anthropic from "@anthropic-ai/sdk";
import { card, dispatcher, email, finish, keyPair, scenario } from "./shared.mjs";

const client = new Anthropic({ apiKey: "demo", fetchOptions: { dispatcher }, timeout: 20_000 });
const shared = { model: "demo", max_tokens: 2048 };
const user = (content) => [{ role: "user", content }];
const lookUp = { name: "look_up", input_schema: { type: "object", properties: { query: { type: "string" } } } };
const awkward = (mark) => `${mark} "${email}" \\ 😀\nand ${card}`;
const text = (message) => message.content.filter((block) => block.type === "text").map((block) => block.text).join("");

await scenario("message", async () => {
  const sent = awkward("message-plain");
  const message = await client.messages.create({ ...shared, messages: user(sent) });
  return { sent, got: text(message), stop: message.stop_reason };
});

await scenario("stream", async () => {
  const sent = awkward("message-stream");
  let deltas = "";
  const stream = client.messages.stream({ ...shared, system: "Answer briefly.", messages: user([{ type: "text", text: sent }]) }).on("text", (delta) => { deltas += delta; });
  const message = await stream.finalMessage();
  return { sent, deltas, got: text(message), stop: message.stop_reason };
});

await scenario("tool", async () => {
  const sent = awkward("tool-plain");
  const message = await client.messages.create({ ...shared, tools: [lookUp], messages: user(sent) });
  return { sent, got: message.content.find((block) => block.type === "tool_use").input.query, stop: message.stop_reason };
});

await scenario("toolStream", async () => {
  const sent = awkward("tool-stream");
  let json = "";
  const stream = client.messages.stream({ ...shared, tools: [lookUp], messages: user(sent) }).on("inputJson", (delta) => { json += delta; });
  const message = await stream.finalMessage();
  const use = message.content.find((block) => block.type === "tool_use");
  const result = await client.messages.create({
    ...shared, tools: [lookUp],
    messages: [...user(sent), { role: "assistant", content: message.content }, { role: "user", content: [{ type: "tool_result", tool_use_id: use.id, content: [{ type: "text", text: `found ${email}` }] }] }],
  });
  return { sent, got: use.input.query, fromDeltas: JSON.parse(json).query, stop: message.stop_reason, afterResult: text(result) };
});

await scenario("countTokens", async () => ({ tokens: (await client.messages.countTokens({ model: "demo", messages: user(awkward("count-tokens")) })).input_tokens }));

await scenario("turns", async () => {
  const first = user(awkward("turns-first"));
  const answer = await client.messages.create({ ...shared, messages: first });
  const second = await client.messages.create({ ...shared, messages: [...first, { role: "assistant", content: answer.content }, ...user(`turns-second for ${email}`)] });
  return { sent: first[0].content, first: text(answer), second: text(second) };
});

await scenario("signedThinking", async () => {
  const first = user(awkward("thinking-first"));
  const message = await client.messages.stream({ ...shared, thinking: { type: "enabled", budget_tokens: 1024 }, messages: first }).finalMessage();
  // The origin refuses a thinking block that comes back other than it was signed.
  const second = await client.messages.create({ ...shared, messages: [...first, { role: "assistant", content: message.content }, ...user("thinking-second")] });
  return { sent: first[0].content, got: text(message), second: text(second) };
});

await scenario("blocked", async () => {
  const message = await client.messages.create({ ...shared, messages: user(`blocked-message ${keyPair}`) });
  return { got: text(message), stop: message.stop_reason };
});

await scenario("blockedStream", async () => {
  const message = await client.messages.stream({ ...shared, messages: user(`blocked-stream ${keyPair}`) }).finalMessage();
  return { got: text(message), stop: message.stop_reason };
});

await scenario("blockedCount", async () => ({ tokens: (await client.messages.countTokens({ model: "demo", messages: user(`blocked-count ${keyPair}`) })).input_tokens }));

finish();
