import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Configuration {
  wordPattern: { pattern: string; flags: string };
  onEnterRules: { beforeText: string; afterText?: string }[];
}

const configuration = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as Configuration;

test('the grammar is what the keyword table gives', () => {
  const check = spawnSync(process.execPath, ['scripts/grammar.mjs', '--check'], { encoding: 'utf8' });
  assert.equal(check.status, 0, check.stderr);
});

test('a double click takes a whole word, with its marks and inner hyphens', () => {
  const word = new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`);
  assert.deepEqual('ถ้า o๑๔ ต่ำกว่า ๗๙.๐๕ แล้ว เสนอ HR-plan, แผน-บุคคล (i1..i3) - x_1'.match(word), [
    'ถ้า', 'o๑๔', 'ต่ำกว่า', '๗๙.๐๕', 'แล้ว', 'เสนอ', 'HR-plan', 'แผน-บุคคล', 'i1', 'i3', 'x_1',
  ]);
});

test('the patterns of the language configuration are patterns', () => {
  for (const rule of configuration.onEnterRules) {
    assert.doesNotThrow(() => [new RegExp(rule.beforeText, 'u'), new RegExp(rule.afterText ?? '', 'u')]);
  }
});

test('snippets write keywords of the language, in the language of their file', () => {
  const keywords = JSON.parse(readFileSync('syntaxes/keywords.json', 'utf8')) as { english: string[]; thai: string[] }[];
  for (const [file, spellings] of [
    ['snippets/english.json', keywords.flatMap((row) => row.english.map((spelling) => spelling.toLowerCase()))],
    ['snippets/thai.json', keywords.flatMap((row) => row.thai.map((spelling) => spelling.replaceAll('|', '')))],
  ] as const) {
    const snippets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { body: string[]; description: string }>;
    for (const [name, { body }] of Object.entries(snippets)) {
      const words = body
        .join(' ')
        .replaceAll(/\\"|"(?:[^"\\]|\\.)*"/gu, ' ')
        .replaceAll(/\$\{\d\|([^,|]*)[^|]*\|\}/gu, '$1')
        .replaceAll(/\$\{\d:[^}]*\}|\$\d/gu, ' ');
      assert.equal(leftOver(words, spellings), '', `${file}: ${name}`);
    }
  }
});

/** What stays of a text when every keyword is taken out, the longest first, and then numbers and signs. */
function leftOver(text: string, spellings: string[]): string {
  const sorted = [...spellings].sort((left, right) => right.length - left.length);
  return sorted
    .reduce((rest, spelling) => rest.replaceAll(new RegExp(`(?<!\\p{L})${spelling.replaceAll('.', '\\.')}(?![\\p{L}\\p{M}])`, 'giu'), ' '), text)
    .replaceAll(/\b\d+\b|[<>=,]/gu, ' ')
    .trim();
}
