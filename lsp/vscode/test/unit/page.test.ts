import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from '../../src/preview/page';

const html = page({ language: 'th', title: '<b>"ผล" & more</b>', cspSource: 'https://host', nonce: 'abc', script: 'https://host/p.js?a=1&b=2', style: 'https://host/p.css' });

test('the page allows its own script and style sheet and nothing else', () => {
  assert.match(html, /default-src 'none'/u);
  assert.match(html, /script-src 'nonce-abc'"/u);
  assert.doesNotMatch(html, /unsafe/u);
  assert.equal(html.match(/<script/gu)?.length, 1);
});

test('values cannot become markup', () => {
  assert.match(html, /<title>&#60;b&#62;&#34;ผล&#34; &#38; more&#60;\/b&#62;<\/title>/u);
  assert.match(html, /src="https:\/\/host\/p\.js\?a=1&#38;b=2"/u);
});
