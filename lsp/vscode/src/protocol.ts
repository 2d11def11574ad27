/**
 * What the server and this extension say to each other beyond LSP 3.17. The server's side is ItaRules.LanguageServer, folder Extensions; this file is the contract.
 *
 * Rules for all of it:
 * - Data, never HTML. Every text is finished in the reader's language; only `markdown` is markup, with text from files escaped in it.
 * - A request about a document answers for the project that holds it, on the state of the moment in which it was asked (open buffers included).
 * - What cannot be done is an error response: code `RequestFailed` (-32803) and a message that the reader can act on. It is shown as it is.
 * - The client sends rule files (`ita`). A server that also wants the open buffers of score sheets and `ita.json` registers `textDocument/didOpen`,
 *   `didChange` and `didClose` for them (`client/registerCapability`).
 * - Any other client may leave all of this out; without it the server is a plain LSP server.
 */

import type { Location, Position, Range, TextDocumentIdentifier } from 'vscode-languageclient';

export type LanguageCode = 'th' | 'en';

/**
 * `initializationOptions` of `initialize`. `language` goes before the `locale` of LSP; without both the server takes the project's own (`ita.json`).
 * `clientCommands` are the commands that this client carries out itself: a lens or an action uses one of them only when it is listed,
 * and otherwise a command of the server that shows its answer with `window/showMessage`.
 */
export interface InitializationOptions {
  language: LanguageCode;
  clientCommands: string[];
}

/**
 * `settings` of `workspace/didChangeConfiguration`, sent when the reader's language changes: every text is then made anew.
 * A `workspace/configuration` request for the section `itaRules` is answered with the inner object.
 */
export interface ChangedSettings {
  itaRules: { language: LanguageCode };
}

/** Commands of this extension that the server may put into lenses and actions. */
export const ClientCommand = {
  /** Arguments: document URI, position. Shows why the rule at that place fires or not. */
  explainRule: 'itaRules.explainRule',
  /** No arguments. Opens the preview of the document in front. */
  openPreview: 'itaRules.openPreview',
  /** No arguments. Lets the reader choose the score sheet. */
  chooseSheet: 'itaRules.chooseSheet',
} as const;

/** Commands of the server (`workspace/executeCommand`) that this extension calls by name. */
export const ServerCommand = {
  /** Arguments: document URI, `th` or `en`. Turns the document's keywords into that language (`workspace/applyEdit`). */
  turnLanguage: 'ita.turnLanguage',
} as const;

/** One score sheet: one agency in one year. */
export interface Sheet {
  /** Stays the same while the files do; made by the server and never taken apart. */
  id: string;
  /** The agency's name, or the name of the file when the sheet has none. */
  agency: string;
  /** The BE year assessed. */
  edition: number;
  /** 0–100, two decimals; null when it is missing. */
  total: number | null;
  /** As the edition calls it; null when it is missing. */
  level: string | null;
  /** The file that holds it. */
  uri: string;
}

/** `ita/sheets`: the sheets of the project that holds the document, in the order in which they are shown. */
export interface SheetsParams {
  textDocument: TextDocumentIdentifier;
}

export interface SheetsResult {
  /** The folder of `ita.json`; null for a file that belongs to no project. */
  project: string | null;
  /** The id of the sheet that lenses, hints, hover and preview use; null when there is none. Without a choice: the first. */
  chosen: string | null;
  sheets: Sheet[];
}

/** `ita/chooseSheet`: from now on that sheet is used in the project that holds the document. Answers null; `ita/projectChanged` follows. An id that is not there is an error. */
export interface ChooseSheetParams {
  textDocument: TextDocumentIdentifier;
  sheet: string;
}

/** `ita/preview`: what the rules recommend for the chosen sheet. Asked after every change; a request that a newer one replaces is cancelled. */
export interface PreviewParams {
  textDocument: TextDocumentIdentifier;
  /** The rules of the whole project, or of this document alone (with the declarations it needs from the others). */
  scope: 'project' | 'file';
}

export interface PreviewResult {
  /** Null when the project has no score sheet; then the lists are empty. */
  sheet: Sheet | null;
  /** Errors in the rules that were asked for. Rules without errors are evaluated all the same. */
  errors: number;
  /** In the order of the language: issue, deciding items, name of the measure. */
  recommendations: PreviewRecommendation[];
  maintain: PreviewFinding[];
  notes: PreviewFinding[];
  /** Rules that could not be decided; `text` names the scores they lack. */
  undetermined: PreviewFinding[];
}

export interface PreviewRecommendation {
  /** The measure's name in the rules: identifies it from one answer to the next. */
  measure: string;
  title: string;
  /** The titles of the owners. */
  owners: string[];
  /** The period in words ("ไตรมาส 2 (ม.ค.–มี.ค. 2569)"); null when no rule and no measure says when. */
  due: string | null;
  priority: 'urgent' | 'high' | 'normal' | 'low' | null;
  /** Titles with numbers, as they are printed ("ประเด็นที่ 6 …"). */
  issues: string[];
  items: PreviewScore[];
  reasons: PreviewFinding[];
}

/** A score that decided. */
export interface PreviewScore {
  code: string;
  title: string;
  /** Null when it is missing. */
  score: number | null;
}

/** A sentence and the rule that it comes from. */
export interface PreviewFinding {
  text: string;
  rule: RuleLink;
}

export interface RuleLink {
  /** The rule's name, given or made. */
  name: string;
  /** Its first word. */
  location: Location;
}

/** `ita/explain`: why the rule at the position fires for the chosen sheet or not. Null where no rule stands. */
export interface ExplainParams {
  textDocument: TextDocumentIdentifier;
  position: Position;
}

export interface ExplainResult {
  title: string;
  markdown: string;
}

/** `ita/tests`: every snapshot test of every project in the open folders. No parameters. */
export type TestsResult = TestProject[];

export interface TestProject {
  /** The folder of `ita.json`. */
  project: string;
  /** The folder's name. */
  label: string;
  tests: SnapshotTest[];
}

export interface SnapshotTest {
  /** Unique in its project. */
  id: string;
  /** The agency and its year. */
  label: string;
  /** The score sheet. */
  sheet: string;
  /** Where the accepted result is, or will be. */
  verified: string;
}

/** `ita/runTest`: evaluates one sheet and compares it with its snapshot; writes nothing. */
export interface RunTestParams {
  project: string;
  id: string;
}

export type RunTestResult =
  | { outcome: 'same' }
  /** Nothing was accepted yet: `verified` is empty; or it differs. */
  | { outcome: 'new' | 'different'; verified: string; received: string; range: Range | null }
  /** The rules or the sheet have errors; `message` says which, `location` where the first one is. */
  | { outcome: 'failed'; message: string; location: Location | null };

/** `ita/acceptSnapshot`: evaluates the sheet and writes the result as accepted. Answers null. */
export interface AcceptSnapshotParams {
  project: string;
  id: string;
}

/** `ita/newProject`: writes a starter project. The folder must be empty or not be there; otherwise an error. */
export interface NewProjectParams {
  folder: string;
  language: LanguageCode;
}

export interface NewProjectResult {
  /** The file to show first: the rules. */
  open: string;
}

/** `ita/import`: reads scores from CSV, XLSX or saved text and writes a score sheet, whole or not at all. */
export interface ImportParams {
  source: string;
  target: string;
  /** The BE year assessed; null to take what the file says. */
  edition: number | null;
  /** Whether a target that is there may be replaced; the client has asked. Otherwise it is an error. */
  overwrite: boolean;
}

export interface ImportResult {
  /** How many scores were read. */
  scores: number;
  /** How many values were corrected, left out or doubtful: 0 means that nothing needs a look. */
  doubts: number;
  /** What was understood, corrected and left out, line by line. */
  markdown: string;
}

/** `ita/projectChanged`, from the server: scores, chosen sheet or snapshots of a project are not what they were. Changes of rules that the client itself sent cause none. */
export interface ProjectChangedParams {
  project: string | null;
}

export const Method = {
  sheets: 'ita/sheets',
  chooseSheet: 'ita/chooseSheet',
  preview: 'ita/preview',
  explain: 'ita/explain',
  tests: 'ita/tests',
  runTest: 'ita/runTest',
  acceptSnapshot: 'ita/acceptSnapshot',
  newProject: 'ita/newProject',
  import: 'ita/import',
  projectChanged: 'ita/projectChanged',
} as const;
