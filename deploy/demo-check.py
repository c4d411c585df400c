#!/usr/bin/env python3
"""Sends three prompts through the proxy with curl and shows, side by side, what the user sent, what the origin received and what the user got.

Called by run.sh --check. Exits 1, naming each expectation that does not hold.
"""
import argparse
import json
import shlex
import subprocess
import sys
import textwrap

EMAIL = "taro.yamada@example.co.jp"
CARD = "4111 1111 1111 1111"
SECRET_ID = "AKIAZ7Q3K5XW2NMB4TCR"
SECRET_KEY = "kX9vQ2mZ7rT4wB8nJ5pL1sD6fG3hY0cA+eR/uV2b"


def curl(options, url, body, *headers):
    command = ["curl", "-sS", "-N", "--max-time", "30", "--proxy", "http://" + options.proxy, "--cacert", options.ca, url,
               "-H", "content-type: application/json", "-w", "\n%{http_code} %{http_version}", "-d", json.dumps(body)]
    for header in headers:
        command += ["-H", header]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        return "", 0, "curl: " + done.stderr.strip()
    text, _, status = done.stdout.rpartition("\n")
    code, version = status.split()
    return text, int(code), version


def streamed_text(answer):
    """Text of a Chat Completions stream, and how many events carried it."""
    text, events = "", 0
    for line in answer.splitlines():
        if not line.startswith("data: ") or line == "data: [DONE]":
            continue
        events += 1
        for choice in json.loads(line[6:])["choices"]:
            text += choice["delta"].get("content") or ""
    return text, events


def received(options, after):
    with open(options.origin_log, encoding="utf-8") as log:
        return [json.loads(line) for line in log][after:]


def prompt_of(record):
    body = record["body"] if isinstance(record["body"], dict) else json.loads(record["body"])
    return body["messages"][-1]["content"]


def columns(title, sent, got_there, came_back):
    width = 46
    print("\n" + title)
    print("-" * (3 * width + 6))
    cells = [textwrap.wrap(text, width, break_long_words=True) or [""] for text in (sent, got_there, came_back)]
    print(" | ".join(head.ljust(width) for head in ("the user sent", "the origin received", "the user got")))
    for i in range(max(map(len, cells))):
        print(" | ".join((cell[i] if i < len(cell) else "").ljust(width) for cell in cells))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--proxy", "--ca", "--origin-log", "--events"):
        parser.add_argument(name, required=True)
    options = parser.parse_args()
    failures = []

    def expect(holds, what):
        print(("   ok  " if holds else " FAIL  ") + what)
        if not holds:
            failures.append(what)

    chat = "https://api.openai.com/v1/chat/completions"

    sent = "What is a forward proxy?"
    answer, status, version = curl(options, chat, {"model": "demo", "stream": True, "messages": [{"role": "user", "content": sent}]})
    text, _ = streamed_text(answer) if status == 200 else (answer or version, 0)
    there = received(options, 0)
    columns("1. Allowed", sent, prompt_of(there[-1]) if there else "(nothing)", text)
    expect(status == 200 and len(there) == 1 and prompt_of(there[-1]) == sent, "the prompt arrived unchanged")
    expect(sent in text, "the answer came back")

    sent = f"Write to {EMAIL} that card {CARD} was charged twice."
    answer, status, version = curl(options, chat, {"model": "demo", "stream": True, "messages": [{"role": "user", "content": sent}]})
    text, events = streamed_text(answer) if status == 200 else (answer or version, 0)
    there = received(options, 1)
    arrived = prompt_of(there[-1]) if there else "(nothing)"
    columns("2. Masked, and restored in the streamed answer", sent, arrived, text)
    expect(status == 200 and len(there) == 1, "the prompt was forwarded")
    expect(EMAIL not in arrived and CARD not in arrived and "EMAIL_" in arrived and "CARD_" in arrived, "the origin saw placeholders, not values")
    expect(EMAIL in text and CARD in text and "EMAIL_" not in text, f"the user got the real values back, over {events} streamed events")

    sent = f"Why does {SECRET_ID} not work with aws_secret_access_key={SECRET_KEY}?"
    answer, status, version = curl(options, "https://api.anthropic.com/v1/messages",
                                   {"model": "demo", "max_tokens": 99, "messages": [{"role": "user", "content": sent}]}, "anthropic-version: 2023-06-01")
    try:
        shown = json.loads(answer)["content"][0]["text"]
    except (ValueError, KeyError, IndexError):
        shown = answer or version
    there = received(options, 2)
    columns("3. Blocked, with a message inside the chat", sent, "(nothing)" if not there else prompt_of(there[-1]), shown)
    expect(not there, "nothing reached the origin")
    expect(status == 200 and len(shown) > 20 and SECRET_KEY not in answer, "the chat shows why, without the value")

    exported = subprocess.run(shlex.split(options.events), capture_output=True, text=True, check=False)
    records = [json.loads(line) for line in exported.stdout.splitlines()]
    print("\nAudit records (dlp events export --format jsonl)")
    for record in records:
        print("  " + json.dumps(record, ensure_ascii=False)[:400])
    exchanges = [r for r in records if r.get("kind") == "exchange"]
    expect(exported.returncode == 0 and [r["action"] for r in exchanges] == ["allow", "mask", "block"], "each exchange left its durable record: allow, mask, block")
    expect(not any(v in exported.stdout for v in (EMAIL, CARD, SECRET_KEY, SECRET_ID)), "no record holds a value")

    print("\n" + ("All as it should be." if not failures else f"{len(failures)} of the expectations do not hold."))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
