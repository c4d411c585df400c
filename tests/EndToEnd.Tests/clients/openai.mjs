import OpenAI from "openai";
import { card, dispatcher, email, finish, keyPair, scenario } from "./shared.mjs";

const client = new OpenAI({ apiKey: "sk-demo", fetchOptions: { dispatcher }, timeout: 20_000 });
const model = "demo";
const user = (content) => [{ role: "system", content: "Answer briefly." }, { role: "user", content }];
const lookUp = { type: "function", function: { name: "look_up", parameters: { type: "object", properties: { limit: { type: "integer" }, query: { type: "string" } } } } };
// A quote, a backslash, a line break and a letter of two UTF-16 units: everything that escaping can break.
const awkward = (mark) => `${mark} "${email}" \\ 😀\nand ${card}`;

await scenario("chat", async () => {
  const sent = awkward("chat-plain");
  const answer = await client.chat.completions.create({ model, messages: user(sent) });
  return { sent, got: answer.choices[0].message.content, finish: answer.choices[0].finish_reason };
});

await scenario("chatStream", async () => {
  const sent = awkward("chat-stream");
  let got = "", chunks = 0, usage = null;
  for await (const chunk of await client.chat.completions.create({ model, messages: user(sent), stream: true, stream_options: { include_usage: true } })) {
    got += chunk.choices[0]?.delta?.content ?? "";
    usage = chunk.usage ?? usage;
    chunks++;
  }
  return { sent, got, chunks, usage: usage?.total_tokens ?? 0 };
});

await scenario("chatStreamByLetter", async () => {
  const sent = awkward("chat-letters");
  const got = await client.chat.completions.stream({ model, messages: user(sent) }, { headers: { "X-Demo-Chunk": "1" } }).finalContent();
  return { sent, got };
});

await scenario("compressedAnswer", async () => {
  const sent = awkward("chat-gzip");
  const got = await client.chat.completions.stream({ model, messages: user(sent) }, { headers: { "X-Demo-Encoding": "gzip" } }).finalContent();
  return { sent, got };
});

await scenario("tool", async () => {
  const sent = awkward("tool-plain");
  const answer = await client.chat.completions.create({ model, messages: user(sent), tools: [lookUp] });
  return { sent, got: JSON.parse(answer.choices[0].message.tool_calls[0].function.arguments).query, finish: answer.choices[0].finish_reason };
});

await scenario("toolStream", async () => {
  const sent = awkward("tool-stream");
  const answer = await client.chat.completions.stream({ model, messages: user(sent), tools: [lookUp] }).finalChatCompletion();
  return { sent, got: JSON.parse(answer.choices[0].message.tool_calls[0].function.arguments).query, finish: answer.choices[0].finish_reason };
});

await scenario("runTools", async () => {
  const sent = awkward("tool-run");
  let toolGot = null;
  const tool = { type: "function", function: { ...lookUp.function, parse: JSON.parse, function: async (a) => { toolGot = a.query; return `found ${email}`; } } };
  const got = await client.chat.completions.runTools({ model, messages: user(sent), tools: [tool], stream: true }).finalContent();
  return { sent, toolGot, got };
});

await scenario("turns", async () => {
  const first = user(awkward("turns-first"));
  const answer = (await client.chat.completions.create({ model, messages: first })).choices[0].message;
  const second = await client.chat.completions.create({ model, messages: [...first, answer, { role: "user", content: `turns-second for ${email}` }] });
  return { sent: first[1].content, first: answer.content, second: second.choices[0].message.content };
});

await scenario("blocked", async () => {
  const answer = await client.chat.completions.create({ model, messages: user(`blocked-chat ${keyPair}`) });
  return { got: answer.choices[0].message.content };
});

await scenario("blockedStream", async () => {
  let got = "";
  for await (const chunk of await client.chat.completions.create({ model, messages: user(`blocked-stream ${keyPair}`), stream: true })) got += chunk.choices[0]?.delta?.content ?? "";
  return { got };
});

await scenario("responses", async () => {
  const sent = awkward("responses-plain");
  return { sent, got: (await client.responses.create({ model, input: sent })).output_text };
});

await scenario("responsesStream", async () => {
  const sent = awkward("responses-stream");
  const stream = client.responses.stream({ model, input: [{ role: "user", content: [{ type: "input_text", text: sent }] }], reasoning: { summary: "auto" } });
  let got = "", done = "", inOrder = true, next = 0;
  for await (const event of stream) {
    inOrder &&= event.sequence_number === next++;
    if (event.type === "response.output_text.delta") got += event.delta;
    if (event.type === "response.output_text.done") done = event.text;
  }
  const final = await stream.finalResponse();
  return { sent, got, done, final: final.output_text, summary: final.output[0].summary[0].text, inOrder, events: next };
});

await scenario("responsesTool", async () => {
  const sent = awkward("responses-tool");
  const tools = [{ type: "function", name: "look_up", parameters: lookUp.function.parameters, strict: false }];
  const final = await client.responses.stream({ model, input: sent, tools }).finalResponse();
  return { sent, got: JSON.parse(final.output[0].arguments).query };
});

await scenario("responsesBlocked", async () => {
  const answer = await client.responses.create({ model, input: `blocked-response ${keyPair}` });
  return { got: answer.output_text };
});

await scenario("responsesBlockedStream", async () => {
  const stream = client.responses.stream({ model, input: `blocked-response-stream ${keyPair}` });
  let deltas = "";
  for await (const event of stream) if (event.type === "response.refusal.delta") deltas += event.delta;
  const final = await stream.finalResponse();
  return { deltas, type: final.output[0].content[0].type, refusal: final.output[0].content[0].refusal, status: final.status };
});

await scenario("embeddings", async () => {
  const answer = await client.embeddings.create({ model, input: ["embed-me", `of ${email}`] });
  return { count: answer.data.length, length: answer.data[0].embedding.length };
});

await scenario("models", async () => ({ count: (await client.models.list()).data.length }));

finish();
