import type { FromPage, Labels, ToPage } from '../preview/messages';
import type { PreviewFinding, PreviewRecommendation, PreviewResult, PreviewScore, RuleLink, Sheet } from '../protocol';
import { element, reconcile, type Part } from './dom';

type Result = Extract<ToPage, { type: 'result' }>;

/** The parts of the page for what the rules gave. */
export function show(root: HTMLElement, message: Result, send: (message: FromPage) => void): void {
  const { result, labels } = message;
  const view = new View(labels, send);
  reconcile(root, [
    part('head', [result.sheet, message.scope, message.file, labels], () => view.head(result.sheet, message.scope, message.file)),
    ...(result.errors > 0 ? [part('errors', [result.errors, labels], () => view.banner(labels.errors.replace('{0}', String(result.errors))))] : []),
    ...(result.sheet ? view.sections(result) : []),
  ]);
  fill(root, 'recommendations', result.recommendations.map((each, index, all) => part(`${each.measure}#${timesBefore(all, index)}`, [each, labels], () => view.recommendation(each))));
  for (const list of ['maintain', 'notes', 'undetermined'] as const) {
    fill(root, list, result[list].map((each, index) => part(`${each.rule.name}#${index}`, [each, labels], () => view.finding(each))));
  }
}

/** The page when there is nothing to show but a sentence. */
export function showTrouble(root: HTMLElement, message: string): void {
  reconcile(root, [part('trouble', [message], () => element('p', { class: 'trouble' }, message))]);
}

/** What a screen reader is told: it changes only when the number of recommendations does. */
export function summary(result: PreviewResult, labels: Labels): string {
  return `${labels.recommendations}: ${result.recommendations.length}`;
}

function part(key: string, data: unknown, make: () => HTMLElement): Part {
  return { key, data: JSON.stringify(data), make };
}

function timesBefore(all: PreviewRecommendation[], index: number): number {
  return all.slice(0, index).filter((other) => other.measure === all[index]?.measure).length;
}

function fill(root: HTMLElement, list: string, parts: Part[]): void {
  const parent = root.querySelector<HTMLElement>(`[data-list="${list}"]`);
  if (parent) {
    reconcile(parent, parts);
  }
}

class View {
  constructor(
    private readonly labels: Labels,
    private readonly send: (message: FromPage) => void,
  ) {}

  head(sheet: Sheet | null, scope: 'project' | 'file', file: string): HTMLElement {
    const { labels } = this;
    const choose = this.button(sheet ? sheet.agency : labels.chooseSheet, 'choose', { type: 'chooseSheet' });
    const facts = sheet ? [String(sheet.edition), sheet.level, sheet.total?.toFixed(2)].filter((fact) => fact) : [];
    return element(
      'header',
      {},
      ...(sheet ? [] : [element('p', {}, labels.noSheet)]),
      element('h1', {}, choose),
      element('p', { class: 'facts' }, facts.join(' · ')),
      element(
        'div',
        { class: 'scope', role: 'group', 'aria-label': labels.scope },
        this.toggle(labels.wholeProject, 'project', scope),
        this.toggle(`${labels.thisFile}: ${file}`, 'file', scope),
      ),
    );
  }

  banner(message: string): HTMLElement {
    return element('p', { class: 'banner' }, message);
  }

  /** A heading and an empty list for each kind of outcome; the lists are filled on their own, so that their parts stay when others come. */
  sections(result: PreviewResult): Part[] {
    const { labels } = this;
    const section = (list: 'recommendations' | 'maintain' | 'notes' | 'undetermined', hint?: string): Part[] =>
      result[list].length === 0 ? [] : [part(`${list}-title`, [result[list].length, labels], () => this.title(labels[list], result[list].length, hint)), part(list, list, () => element('div', { 'data-list': list }))];
    const none = result.recommendations.length === 0 ? [part('nothing', labels, () => element('p', { class: 'nothing' }, labels.nothing))] : [];
    return [...section('recommendations'), ...none, ...section('maintain'), ...section('notes'), ...section('undetermined', labels.undeterminedHint)];
  }

  recommendation(each: PreviewRecommendation): HTMLElement {
    const { labels } = this;
    const priority = each.priority ? [element('span', { class: `priority ${each.priority}` }, labels.priorities[each.priority]), ' '] : [];
    return element(
      'article',
      {},
      element('h3', {}, ...priority, each.title),
      ...each.issues.map((issue) => element('p', { class: 'issue' }, issue)),
      element(
        'dl',
        {},
        ...(each.owners.length > 0 ? [element('dt', {}, labels.owners), element('dd', {}, each.owners.join(', '))] : []),
        ...(each.due ? [element('dt', {}, labels.due), element('dd', {}, each.due)] : []),
      ),
      element('ul', { class: 'items' }, ...each.items.map((item) => this.item(item))),
      element('p', { class: 'why' }, labels.reasons),
      element('ul', { class: 'reasons' }, ...each.reasons.map((reason) => element('li', {}, this.toRule(reason.text, reason.rule)))),
    );
  }

  finding(each: PreviewFinding): HTMLElement {
    return element('p', { class: 'finding' }, this.toRule(each.text, each.rule));
  }

  private item(item: PreviewScore): HTMLElement {
    const score = item.score === null ? this.labels.missing : item.score.toFixed(2);
    return element('li', {}, element('span', { class: 'code' }, item.code), ` ${score} `, element('span', { class: 'title' }, item.title));
  }

  private title(name: string, count: number, hint?: string): HTMLElement {
    return element('div', {}, element('h2', {}, `${name} (${count})`), ...(hint ? [element('p', { class: 'hint' }, hint)] : []));
  }

  private toggle(label: string, scope: 'project' | 'file', current: 'project' | 'file'): HTMLButtonElement {
    const button = this.button(label, `scope-${scope}`, { type: 'scope', scope });
    button.setAttribute('aria-pressed', String(scope === current));
    return button;
  }

  private toRule(text: string, rule: RuleLink): HTMLButtonElement {
    const button = this.button(text, 'link', { type: 'open', rule });
    button.title = this.labels.goToRule.replace('{0}', rule.name);
    return button;
  }

  private button(label: string, name: string, message: FromPage): HTMLButtonElement {
    const button = element('button', { type: 'button', class: name }, label);
    button.addEventListener('click', () => this.send(message));
    return button;
  }
}
