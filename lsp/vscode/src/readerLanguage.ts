import type { LanguageCode } from './protocol';

/** What is known of the language that the reader wants, each as it was found. */
export interface LanguageSources {
  /** The setting `itaRules.language`. */
  setting: string | undefined;
  /** The display language of VS Code. */
  display: string;
  /** The language of the operating system. */
  system: string;
  /** `language` in the project's `ita.json`. */
  project: string | undefined;
}

/**
 * The reader's language. VS Code itself has no Thai, so an English display language says nothing about the reader:
 * after the setting, Thai anywhere in VS Code or the operating system decides, then the project, then English.
 */
export function readerLanguage(sources: LanguageSources): LanguageCode {
  if (isCode(sources.setting)) {
    return sources.setting;
  }
  if (isThai(sources.display) || isThai(sources.system)) {
    return 'th';
  }
  return isCode(sources.project) ? sources.project : 'en';
}

/** `language` in the text of an `ita.json`; undefined when it says none or cannot be read. */
export function languageOfProject(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    const language = typeof value === 'object' && value !== null && 'language' in value ? value.language : undefined;
    return typeof language === 'string' ? language : undefined;
  } catch {
    return undefined;
  }
}

function isCode(value: string | undefined): value is LanguageCode {
  return value === 'th' || value === 'en';
}

function isThai(locale: string): boolean {
  return /^th\b/iu.test(locale);
}
