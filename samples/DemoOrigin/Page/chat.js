// The page of the demonstration model. It speaks to the origin as ChatGPT's page does:
// POST /backend-api/f/conversation, answered by "v1" deltas (c: channel, p: pointer, o: operation, v: value).

const words = {
  en: {
    name: "Echo chat", skip: "Skip to the message box", newChat: "New chat", messages: "Messages", prompt: "Message", send: "Send",
    hint: "This demonstration model repeats what reaches it. Write something a proxy should hide.",
    writing: "The model is writing…", done: "Answer complete.", failed: "The message was not answered.", you: "You:", model: "Model:",
    lost: "The connection was lost.", other: "日本語", otherLang: "ja",
  },
  ja: {
    name: "エコーチャット", skip: "入力欄へ移動", newChat: "新しいチャット", messages: "メッセージ", prompt: "メッセージ", send: "送信",
    hint: "このデモ用モデルは、届いた内容をそのまま繰り返します。プロキシに隠してほしい内容を書いてみてください。",
    writing: "モデルが回答しています…", done: "回答が完了しました。", failed: "メッセージは処理されませんでした。", you: "あなた：", model: "モデル：",
    lost: "接続が切れました。", other: "English", otherLang: "en",
  },
};

const byId = (id) => document.getElementById(id);
const [messages, promptBox, sendButton, statusLine, title] = ["messages", "prompt", "send", "status", "title"].map(byId);

let language = new URLSearchParams(location.search).get("lang") ?? (navigator.language.startsWith("ja") ? "ja" : "en");
let conversationId = location.pathname.startsWith("/c/") ? decodeURIComponent(location.pathname.slice(3)) : null;
let parentMessageId = "root";
let titled = false;

function say(key) {
  return (words[language] ?? words.en)[key];
}

function translate() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-text]")) {
    if (element !== title || !titled) element.textContent = say(element.dataset.text);
  }
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", say(element.dataset.label));
  byId("language").textContent = say("other");
  byId("language").lang = say("otherLang");
}

/** Appends a bubble; the returned function sets its text. */
function addBubble(role, id) {
  const item = document.createElement("li");
  item.className = `bubble ${role}`;
  if (id) item.dataset.messageId = id;
  const speaker = document.createElement("span");
  speaker.className = "visually-hidden";
  speaker.textContent = say(role.startsWith("user") ? "you" : "model");
  const text = document.createElement("span");
  text.className = "text";
  item.append(speaker, text);
  messages.append(item);
  byId("hint").hidden = true;
  return (value) => {
    text.textContent = value;
    item.scrollIntoView({ block: "end" });
  };
}

function setTitle(text) {
  titled = true;
  title.textContent = text;
  document.title = text;
}

/** Applies one operation to a document; an empty pointer is the whole. */
function apply(root, pointer, operation, value) {
  if (operation === "patch") return value.reduce((whole, step) => apply(whole, pointer + step.p, step.o, step.v), root);
  if (pointer === "") return operation === "remove" ? undefined : value;
  const path = pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = path.pop();
  const holder = path.reduce((node, key) => node[key], root);
  switch (operation) {
    case "append": holder[last] = Array.isArray(holder[last]) ? holder[last].concat(value) : (holder[last] ?? "") + value; break;
    case "remove": Array.isArray(holder) ? holder.splice(Number(last), 1) : delete holder[last]; break;
    case "truncate": holder[last] = holder[last].slice(0, value); break;
    default: Array.isArray(holder) && operation === "add" ? holder.splice(Number(last), 0, value) : holder[last] = value;
  }
  return root;
}

/** Yields {event, data} of a server-sent event stream. */
async function* readEvents(stream) {
  let rest = "";
  for await (const chunk of stream.pipeThrough(new TextDecoderStream())) {
    rest += chunk;
    const frames = rest.split(/\r?\n\r?\n/);
    rest = frames.pop();
    for (const frame of frames) {
      let event = "message";
      const data = [];
      for (const line of frame.split(/\r?\n/)) {
        if (line.startsWith("event:")) event = line.slice(6).trim();
        else if (line.startsWith("data:")) data.push(line.slice(5).replace(/^ /, ""));
      }
      if (data.length > 0) yield { event, data: data.join("\n") };
    }
  }
}

/** What the real page shows for a refused message: the text of "detail". */
function detailOf(text) {
  try {
    const { detail, error } = JSON.parse(text);
    return typeof detail === "string" ? detail : detail?.message ?? error?.message ?? text;
  } catch {
    return text;
  }
}

async function send(text) {
  const id = crypto.randomUUID();
  const setUser = addBubble("user", id);
  setUser(text);
  statusLine.textContent = say("writing");
  const response = await fetch("/backend-api/f/conversation", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({
      action: "next", model: "demo", conversation_id: conversationId ?? undefined, parent_message_id: parentMessageId, supported_encodings: ["v1"],
      messages: [{ id, author: { role: "user" }, content: { content_type: "text", parts: [text] }, metadata: {} }],
    }),
  });
  if (!response.ok) {
    addBubble("assistant error")(detailOf(await response.text()) || `HTTP ${response.status}`);
    statusLine.textContent = say("failed");
    return;
  }

  const slots = new Map(); // channel -> { document, show }
  let [channel, pointer, operation] = [0, "", "add"];
  let complete = false;
  let finished = false;
  for await (const { event, data } of readEvents(response.body)) {
    if (data === "[DONE]") { finished = true; break; }
    if (event === "delta_encoding") continue;
    const frame = JSON.parse(data);
    if (frame.type) {
      if (frame.type === "input_message") setUser(frame.input_message.content.parts.join("\n"));
      if (frame.type === "title_generation") setTitle(frame.title);
      if (frame.type === "message_stream_complete") complete = true;
      if (frame.conversation_id) conversationId = frame.conversation_id;
      continue;
    }

    // c, p and o hold until the next frame names others; without delta frames, each event is a whole message.
    if (frame.message) [channel, pointer, operation, frame.v] = [0, "", "add", frame];
    channel = frame.c ?? channel;
    pointer = frame.p ?? pointer;
    operation = frame.o ?? operation;
    const slot = slots.get(channel) ?? { document: undefined, show: null };
    slot.document = apply(slot.document, pointer, operation, frame.v);
    slots.set(channel, slot);
    const message = slot.document?.message;
    if (slot.document?.error) { addBubble("assistant error")(String(slot.document.error?.message ?? slot.document.error)); continue; }
    if (message?.author?.role !== "assistant") continue;
    conversationId = slot.document.conversation_id ?? conversationId;
    parentMessageId = message.id;
    slot.show ??= addBubble("assistant", message.id);
    slot.show(message.content.parts.filter((part) => typeof part === "string").join("\n"));
  }

  statusLine.textContent = say(complete && finished ? "done" : "lost");
  if (conversationId) history.replaceState(null, "", `/c/${encodeURIComponent(conversationId)}${location.search}`);
}

async function loadHistory() {
  const response = await fetch(`/backend-api/conversation/${encodeURIComponent(conversationId)}`);
  if (!response.ok) { conversationId = null; history.replaceState(null, "", `/${location.search}`); return; }
  const conversation = await response.json();
  setTitle(conversation.title);
  parentMessageId = conversation.current_node;
  const line = [];
  for (let node = conversation.mapping[conversation.current_node]; node; node = conversation.mapping[node.parent]) if (node.message) line.unshift(node.message);
  for (const message of line) addBubble(message.author.role, message.id)(message.content.parts.join("\n"));
}

byId("composer").addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = promptBox.value.trim();
  if (!text || sendButton.disabled) return;
  clearTimeout(draftTimer);
  promptBox.value = "";
  sendButton.disabled = true;
  try {
    await send(text);
  } catch (error) {
    console.error(error);
    addBubble("assistant error")(say("lost"));
    statusLine.textContent = say("lost");
  } finally {
    sendButton.disabled = false;
    promptBox.focus();
  }
});

promptBox.addEventListener("keydown", (event) => {
  // Enter that ends a Japanese conversion does not send.
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    byId("composer").requestSubmit();
  }
});

// The real page sends drafts while somebody types; so does this one, and a proxy must treat them like messages.
let draftTimer;
promptBox.addEventListener("input", () => {
  clearTimeout(draftTimer);
  draftTimer = setTimeout(() => {
    if (!promptBox.value.trim()) return;
    fetch("/backend-api/f/conversation/prepare", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ action: "next", model: "demo", conversation_id: conversationId ?? undefined, parent_message_id: parentMessageId, partial_query: { id: crypto.randomUUID(), author: { role: "user" }, content: { content_type: "text", parts: [promptBox.value] } } }),
    }).catch(() => {});
  }, 600);
});

byId("language").addEventListener("click", () => {
  language = say("otherLang");
  translate();
});
byId("new-chat").addEventListener("click", () => location.assign(`/?lang=${language}`));

translate();
if (conversationId) await loadHistory();
promptBox.focus();
