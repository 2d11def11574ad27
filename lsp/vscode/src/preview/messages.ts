import type { LanguageCode, PreviewResult, RuleLink } from '../protocol';

/** What the extension tells the page of the preview. */
export type ToPage =
  | { type: 'result'; result: PreviewResult; scope: 'project' | 'file'; file: string; labels: Labels; language: LanguageCode }
  | { type: 'trouble'; message: string; labels: Labels; language: LanguageCode };

/** What the page tells the extension. */
export type FromPage =
  | { type: 'ready' }
  | { type: 'open'; rule: RuleLink }
  | { type: 'scope'; scope: 'project' | 'file' }
  | { type: 'chooseSheet' };

/** The page's own words, in the reader's language. */
export interface Labels {
  recommendations: string;
  maintain: string;
  notes: string;
  undetermined: string;
  undeterminedHint: string;
  owners: string;
  due: string;
  reasons: string;
  missing: string;
  noSheet: string;
  chooseSheet: string;
  nothing: string;
  wholeProject: string;
  thisFile: string;
  scope: string;
  errors: string;
  priorities: Record<'urgent' | 'high' | 'normal' | 'low', string>;
  goToRule: string;
}
