import { createServer } from "node:net";
import { argv, env, exit } from "node:process";

const usualPort = "4173";
const { PORT, HOST = "127.0.0.1" } = env;

function portOf(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** The error code of the attempt to listen, `undefined` when the port is free. */
function listenFault(port: number): Promise<string | undefined> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    probe.listen(port, HOST, () => probe.close(() => done(undefined)));
  });
}

function remedyOf(fault: string, port: number): string {
  if (fault === "EADDRINUSE")
    return `端口 ${port} 已被占用：请先关闭占用它的程序，或换一个端口，例如 npm start ${port + 1 > 65_535 ? usualPort : port + 1}。`;
  if (fault === "EACCES") return `没有权限使用端口 ${port}：请换一个 1024 以上的端口，例如 npm start ${usualPort}。`;
  return `无法在 ${HOST} 的端口 ${port} 上启动（${fault}）：请检查 HOST 的设置，或换一个端口。`;
}

function refuse(sentence: string): never {
  console.error(sentence);
  exit(1);
}

async function start(wanted: string): Promise<void> {
  const port =
    portOf(wanted) ?? refuse(`端口“${wanted}”无效：请给出 1 至 65535 之间的整数，例如 npm start ${usualPort}。`);
  const fault = await listenFault(port);
  if (fault) refuse(remedyOf(fault, port));
  const { build, preview } = await import("vite");
  await build({ logLevel: "warn" }).catch((error: Error) =>
    refuse(`网页构建失败，请按以下信息修复后重试：${error.message}`),
  );
  await preview({ preview: { port, host: HOST, strictPort: true }, logLevel: "warn" });
  const shown = ["127.0.0.1", "0.0.0.0", "::"].includes(HOST) ? "localhost" : HOST;
  console.log(`五色图已启动：http://${shown}:${port}/`);
}

await start(argv[2] ?? (PORT || usualPort));
