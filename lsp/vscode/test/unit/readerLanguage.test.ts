import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOfProject, readerLanguage } from '../../src/readerLanguage';

const english = { setting: 'auto', display: 'en', system: 'en-US', project: undefined };

test('the setting goes before everything', () => {
  assert.equal(readerLanguage({ setting: 'en', display: 'th', system: 'th-TH', project: 'th' }), 'en');
  assert.equal(readerLanguage({ ...english, setting: 'th' }), 'th');
});

test('a Thai system is a Thai reader, though VS Code itself is English', () => {
  assert.equal(readerLanguage({ ...english, system: 'th-TH' }), 'th');
  assert.equal(readerLanguage({ ...english, display: 'th', project: 'en' }), 'th');
});

test('the project decides where nothing is Thai', () => {
  assert.equal(readerLanguage({ ...english, project: 'th' }), 'th');
  assert.equal(readerLanguage({ ...english, project: 'de' }), 'en');
  assert.equal(readerLanguage(english), 'en');
});

test('the language of a project is read from ita.json as it is found', () => {
  assert.equal(languageOfProject('\uFEFF{"edition":2568,"language":"th"}'), 'th');
  assert.equal(languageOfProject('{"edition":2568}'), undefined);
  assert.equal(languageOfProject('{"language":1}'), undefined);
  assert.equal(languageOfProject('{"language":'), undefined);
  assert.equal(languageOfProject('null'), undefined);
});
