// What every script shares: the proxy to go through, scenarios that report instead of throwing, made-up values.
import { readFileSync } from "node:fs";
import { ProxyAgent } from "undici";

const [proxyUrl, caPath] = process.argv.slice(2);
export const ca = readFileSync(caPath, "utf8");
export const dispatcher = new ProxyAgent({ uri: proxyUrl, requestTls: { ca } });
export const email = "taro.yamada@example.co.jp";
export const card = "4111 1111 1111 1111";
export const keyPair = "AKIAZ7Q3K5XW2NMB4TCR does not work with aws_secret_access_key=kX9vQ2mZ7rT4wB8nJ5pL1sD6fG3hY0cA+eR/uV2b";

const results = {};

/** Runs one scenario; its value, or what it threw, becomes a member of the printed object. */
export async function scenario(name, run) {
  try {
    results[name] = await run();
  } catch (error) {
    results[name] = { threw: error.constructor.name, status: error.status ?? null, message: String(error.message), cause: error.cause ? String(error.cause) : null };
  }
}

export function finish() {
  process.stdout.write(JSON.stringify(results) + "\n");
  process.exit(0); // sockets kept alive would keep the process
}
