import { lightFormat } from "date-fns";
import { strToU8, zipSync } from "fflate";
import { hashOf } from "./hashOf";
import type { Publication } from "./publication";

/** Says what it may be put over; two packages made on the same version are told apart by their time. */
export const zipNameOf = (name: string, { version, before, created }: Publication): string =>
  `${name}-${version}-只覆盖${before}-${lightFormat(new Date(created), "yyyyMMdd-HHmmss")}.zip`;

/** The files of a publication as a zip to unpack over the data folder, with a sheet that says how. */
export const publicationZip = ({ version, before, created, note, files }: Publication): Uint8Array => {
  const words = [
    `数据版本 ${version}`,
    `生成时间 ${created}`,
    `变更说明 ${note}`,
    "",
    `只能覆盖数据版本 ${before}。服务器上 datapackage.json 里的 version 不是 ${before} 的，不要解压，请数据员重新下载发布包。`,
    "",
    "发布办法：",
    "1. 把本压缩包中除本说明以外的文件解压到服务器上的数据文件夹，覆盖同名文件；datapackage.json 最后复制。",
    "2. 打开看板，点“重新读取”，核对页面上的数据版本。",
    "",
    ...files.map(({ path, bytes }) => `${path}  ${bytes.length} 字节  ${hashOf(bytes)}`),
  ];
  const about = strToU8(`\ufeff${words.join("\n")}\n`.replace(/\r?\n/g, "\r\n"));
  const entries = Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]));
  return zipSync({ "发布说明.txt": about, ...entries }, { mtime: new Date(created) });
};
