const format = new Intl.DateTimeFormat("zh-CN", { timeZone: "Asia/Shanghai", dateStyle: "long", timeStyle: "short" });

/** `2031年7月4日 17:00（北京时间）`, whatever clock this machine is set to; a text that is no time is left as it is. */
export const beijingTime = (time: string): string => {
  const at = Date.parse(time);
  return Number.isNaN(at) ? time : `${format.format(at)}（北京时间）`;
};
