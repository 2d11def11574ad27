import thai from '../l10n/bundle.l10n.th.json';
import type { LanguageCode } from './protocol';

/**
 * The texts of this extension. `vscode.l10n` follows the display language of VS Code, which is never Thai without a language pack that nobody has made;
 * so the same bundle is read here and the reader's own language decides.
 */
let language: LanguageCode = 'en';
const translations: Readonly<Record<string, string>> = thai;

export function useLanguage(code: LanguageCode): void {
  language = code;
}

export function currentLanguage(): LanguageCode {
  return language;
}

/** The message in the reader's language, with `{0}`, `{1}` … replaced by the values. */
export function text(message: string, ...values: (string | number)[]): string {
  const wanted = language === 'th' ? (translations[message] ?? message) : message;
  return wanted.replace(/\{(\d)\}/gu, (whole, index: string) => String(values[Number(index)] ?? whole));
}
