import { settingDefault, type SettingName } from "@resc/domain";
import type { Reader } from "../read/reader.ts";

/** The number in force at an instant: what the Executive Directors agreed on for it, or the default. */
export async function settingAt(reader: Reader, name: SettingName, at: Date): Promise<number> {
  const [row] = await reader.query<{ value: number | null }>("select platform.setting_at($1, $2) as value", [name, at.toISOString()]);
  return row?.value ?? settingDefault(name);
}
