// Writes syntaxes/ita.tmLanguage.json from syntaxes/keywords.json, the dump of the language's one keyword table.
// `--check` writes nothing and fails when the grammar is not what the table gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = new URL('../syntaxes/', import.meta.url);
const target = fileURLToPath(new URL('ita.tmLanguage.json', folder));

// The colour of each keyword. A kind that stands nowhere here stops the script: a new keyword is given its colour, not forgotten.
const scopes = {
  'storage.type.declaration.ita': [
    'Edition', 'Use', 'Owner', 'Under', 'Assign', 'Measure', 'Let', 'Define', 'As', 'Rule',
  ],
  'keyword.control.ita': ['If', 'Then', 'Else', 'ForEach', 'In', 'Always', 'For', 'Recommend', 'MeasuresFor', 'Maintain', 'Note', 'Expect', 'ExpectNo'],
  'keyword.other.clause.ita': [
    'Step', 'Guideline', 'OwnedBy', 'Due', 'ReportEvery', 'ReportAt', 'Output', 'PublishAs', 'Reference', 'Priority', 'Because',
  ],
  'keyword.other.operator.ita': [
    'And', 'Or', 'Not', 'Between', 'NotBetween', 'Is', 'IsNot', 'IsMissing', 'IsNotMissing', 'Below', 'Above', 'Equals', 'AtLeast', 'AtMost',
    'Exactly', 'Of', 'CountOf', 'AnyOf', 'AllOf', 'NoneOf', 'To', 'AssignTo',
  ],
  'support.function.ita': ['AverageOf', 'LowestOf', 'HighestOf', 'SumOf', 'Previous', 'ChangeIn'],
  'support.type.score.ita': [
    'Issue', 'Indicator', 'Item', 'Items', 'Indicators', 'Instruments', 'Iit', 'Eit', 'Oit', 'Total', 'Level',
    'AgencyType', 'AgencyProvince', 'AgencyDistrict', 'AgencyName',
  ],
  'constant.language.time.ita': [
    'AllYear', 'FirstQuarter', 'SecondQuarter', 'ThirdQuarter', 'FourthQuarter', 'Within', 'Days', 'Months',
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
  ],
};

// Words that are keywords only behind another one and would colour too many names elsewhere.
const placed = {
  'constant.language.priority.ita': ['Urgent', 'High', 'Normal', 'Low'],
  'storage.type.declaration.ita': ['Plan'],
  'support.type.score.ita': ['Code', 'Title'],
};

const keywords = JSON.parse(readFileSync(new URL('keywords.json', folder), 'utf8'));
// Zero-width characters do not end a name.
const nameCharacter = '[\\p{L}\\p{M}\\p{N}_\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]';
const hyphen = '[-\u2010\u2011\u2013\u2212]';
const wordEnd = `(?!${nameCharacter}|${hyphen}[\\p{L}\\p{N}])`;
// A run of letters, marks and digits joined by inner hyphens.
const name = `[\\p{L}_]${nameCharacter}*(?:${hyphen}${nameCharacter}+)*`;
const space = '[ \\t\\u00A0]';
const digits = '[0-9๐-๙]';

const regexp = {
  // White space separates the words of an English keyword.
  english: (spelling) => escape(spelling).replaceAll(' ', `${space}+`),
  // It may stand between those of a Thai one, and ำ and แ may be typed as two characters each, digits in Thai.
  thai: (spelling) =>
    escape(spelling.replaceAll('|', ' '))
      .replaceAll(' ', `${space}*`)
      .replaceAll('ำ', '(?:ำ|\u0E4D\u0E32)')
      .replaceAll('แ', '(?:แ|\u0E40\u0E40)')
      .replace(/(?<=\*)[0-9]/gu, (digit) => `[${digit}${String.fromCodePoint(0x0e50 + Number(digit))}]`),
};

function escape(text) {
  return text.replace(/[.*+?^${}()[\]\\]/gu, '\\$&');
}

function rowsOf(kinds) {
  return kinds.map((kind) => {
    const row = keywords.find((candidate) => candidate.kind === `${kind}Keyword`);
    if (!row) {
      throw new Error(`no keyword ${kind} in keywords.json`);
    }
    return row;
  });
}

/** The spellings of the rows as patterns, the longest first, each once. */
function patterns(rows) {
  const seen = new Set();
  return rows
    .flatMap((row) => ['english', 'thai'].flatMap((language) => row[language].map((spelling) => ({ scope: row.scope, spelling, pattern: regexp[language](spelling) }))))
    .filter(({ pattern }) => !seen.has(pattern) && seen.add(pattern))
    .sort((left, right) => lengthOf(right.spelling) - lengthOf(left.spelling) || (left.spelling < right.spelling ? -1 : 1));
}

function lengthOf(spelling) {
  return spelling.replaceAll('|', '').length;
}

function oneOf(rows) {
  return `(?i:${patterns(rows).map(({ pattern }) => pattern).join('|')})`;
}

/** One pattern for each stretch of spellings of one colour: at one place the first pattern wins, so the longest spelling does. */
function inOrder(rows) {
  const stretches = [];
  for (const { scope, pattern } of patterns(rows)) {
    const last = stretches.at(-1);
    if (last?.scope === scope) {
      last.patterns.push(pattern);
    } else {
      stretches.push({ scope, patterns: [pattern] });
    }
  }
  return stretches.map((stretch) => ({ name: stretch.scope, match: `(?i:${stretch.patterns.join('|')})` }));
}

function requireEveryKind() {
  const known = new Set([...Object.values(scopes), ...Object.values(placed)].flat());
  const missing = keywords.map((row) => row.kind.replace(/Keyword$/u, '')).filter((kind) => !known.has(kind));
  if (missing.length > 0) {
    throw new Error(`scripts/grammar.mjs gives no colour to: ${missing.join(', ')}`);
  }
}

function grammar() {
  requireEveryKind();
  // A spelling that several kinds share ("to", "of", "ข้อ") has the colour of the first.
  const everywhere = Object.entries(scopes).flatMap(([scope, kinds]) => rowsOf(kinds).map((row) => ({ ...row, scope })));
  const keyword = oneOf(everywhere);
  // English keywords stand by themselves ("mayor" is no chain of "may" and "or"); only Thai is written without spaces.
  const english = oneOf(everywhere.map((row) => ({ ...row, thai: [] })));
  const thai = oneOf(everywhere.map((row) => ({ ...row, english: [], thai: row.thai.filter((spelling) => !row.english.includes(spelling)) })));
  // A word that ends in ที่ waits for its number, which may stand close to it: ประเด็นที่๖.
  const numbered = rowsOf(['Issue', 'Indicator']).map((row) => ({ english: [], thai: row.thai.filter((spelling) => spelling.endsWith('ที่')) }));
  const one = (kind) => oneOf(rowsOf([kind]));
  const declared = (kinds, labelScope) => ({
    match: `^(${space}*)(${oneOf(rowsOf(kinds))})${wordEnd}${space}+(?!${keyword}${wordEnd})(${name})`,
    captures: { 2: { name: 'storage.type.declaration.ita' }, 3: { name: labelScope } },
  });

  return {
    name: 'ITA rules',
    scopeName: 'source.ita',
    fileTypes: ['ita'],
    patterns: [
      { include: '#comment' },
      { include: '#declaration' },
      { include: '#edition' },
      { include: '#priority' },
      { include: '#expression' },
    ],
    repository: {
      comment: {
        patterns: [
          {
            name: 'comment.line.number-sign.ita',
            match: '(#)(?:\\s*(ita:ignore)\\s+(ITA[0-9]{4})?)?.*$',
            captures: {
              1: { name: 'punctuation.definition.comment.ita' },
              2: { name: 'keyword.other.directive.ita' },
              3: { name: 'constant.other.diagnostic.ita' },
            },
          },
        ],
      },
      declaration: {
        patterns: [
          declared(['Rule'], 'entity.name.function.rule.ita'),
          declared(['Measure'], 'entity.name.type.measure.ita'),
          declared(['Owner'], 'entity.name.class.owner.ita'),
          declared(['Let', 'Define'], 'variable.other.definition.ita'),
        ],
      },
      edition: {
        match: `^(${space}*)(${one('Edition')})${space}*(${digits}+)?(?:${space}*(${one('Plan')})${space}*(${digits}+)?)?${wordEnd}`,
        captures: {
          2: { name: 'storage.type.declaration.ita' },
          3: { name: 'constant.numeric.year.ita' },
          4: { name: 'storage.type.declaration.ita' },
          5: { name: 'constant.numeric.year.ita' },
        },
      },
      priority: {
        match: `(${one('Priority')})${space}*(${oneOf(rowsOf(placed['constant.language.priority.ita']))})${wordEnd}`,
        captures: { 1: { name: 'keyword.other.clause.ita' }, 2: { name: 'constant.language.priority.ita' } },
      },
      expression: {
        patterns: [
          { include: '#text' },
          { include: '#item' },
          { include: '#keywords' },
          { include: '#number' },
          { include: '#operator' },
          { name: 'variable.other.ita', match: name },
        ],
      },
      // A run of letters is coloured only when the whole of it is a chain of keywords; otherwise it is a name.
      keywords: {
        match: `${english}${wordEnd}|${thai}+${wordEnd}|${thai}*?${oneOf(numbered)}(?=${digits}+(?:\\.${digits}+)?${wordEnd})`,
        captures: { 0: { patterns: inOrder(everywhere) } },
      },
      item: {
        name: 'variable.other.constant.item.ita',
        match: `(?i:[ieo])${digits}+${wordEnd}`,
      },
      number: {
        name: 'constant.numeric.ita',
        match: `${digits}+(?:\\.${digits}+)?`,
      },
      operator: {
        patterns: [
          { name: 'keyword.operator.comparison.ita', match: '<=|>=|<>|[<>=≤≥≠]' },
          { name: 'keyword.operator.range.ita', match: '\\.\\.' },
          { name: 'keyword.operator.arithmetic.ita', match: `[+*/]|${hyphen}` },
          { name: 'punctuation.separator.ita', match: ',' },
          { name: 'punctuation.section.parens.ita', match: '[()]' },
        ],
      },
      text: {
        patterns: [
          {
            name: 'string.quoted.double.ita',
            begin: '"',
            beginCaptures: { 0: { name: 'punctuation.definition.string.begin.ita' } },
            end: '"(?!")|$',
            endCaptures: { 0: { name: 'punctuation.definition.string.end.ita' } },
            patterns: [{ name: 'constant.character.escape.ita', match: '""' }, { include: '#interpolation' }],
          },
          {
            name: 'string.quoted.curly.ita',
            begin: '“',
            beginCaptures: { 0: { name: 'punctuation.definition.string.begin.ita' } },
            end: '”|$',
            endCaptures: { 0: { name: 'punctuation.definition.string.end.ita' } },
            patterns: [{ include: '#nestedText' }, { include: '#interpolation' }],
          },
        ],
      },
      nestedText: {
        begin: '“',
        end: '”|$',
        patterns: [{ include: '#nestedText' }, { include: '#interpolation' }],
      },
      interpolation: {
        patterns: [
          { name: 'constant.character.escape.ita', match: '\\{\\{|\\}\\}' },
          {
            name: 'meta.interpolation.ita',
            begin: '\\{',
            beginCaptures: { 0: { name: 'punctuation.section.embedded.begin.ita' } },
            end: '\\}|(?=["”])|$',
            endCaptures: { 0: { name: 'punctuation.section.embedded.end.ita' } },
            patterns: [
              {
                match: `(?<=${nameCharacter})${space}+(${oneOf(rowsOf(placed['support.type.score.ita']))})${wordEnd}`,
                captures: { 1: { name: 'support.type.score.ita' } },
              },
              { include: '#item' },
              { include: '#keywords' },
              { include: '#number' },
              { include: '#operator' },
              { name: 'variable.other.ita', match: name },
            ],
          },
        ],
      },
    },
  };
}

const text = `${JSON.stringify(grammar(), undefined, 2)}\n`;
if (argv.includes('--check')) {
  if (text !== readFileSync(target, 'utf8')) {
    console.error('syntaxes/ita.tmLanguage.json is not what syntaxes/keywords.json gives: run `npm run grammar`');
    exit(1);
  }
} else {
  writeFileSync(target, text);
}
