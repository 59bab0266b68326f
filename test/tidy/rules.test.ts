/** What holds for each rule, whatever it looks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../scripts/writers/rule-registry.ts';
import { type Locale, render } from '../../server/src/base/localized.ts';
import { type Diagnostic, sentenceOf } from '../../server/src/lint/diagnostic.ts';
import { rules } from '../../server/src/lint/registry.ts';
import type { Message, Rule } from '../../server/src/lint/rule.ts';
import { applyFixes, diagnose, diagnoseNodes } from '../support/check-rule.ts';
import { type FixtureFile, parseFixture } from '../support/fixture.ts';

const LOCALES: readonly Locale[] = ['en', 'zh'];
const MAX_LENGTH = { en: 160, zh: 80 };
/** As long as what most gaps take. */
const GAP = 'value';
const SENTENCE_END = { en: /[.?]$/, zh: /[。？]$/ };

test('the registry has the rule of each file, and no other', () => {
  expect(rules.map((it) => it.id)).toEqual(ruleIds());
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test('its texts are there in both languages', () => {
    for (const locale of LOCALES) {
      for (const text of [rule.title, rule.why, ...Object.values(rule.messages)]) {
        expect(text[locale].trim()).not.toBe('');
      }
      expect(rule.title[locale]).not.toMatch(SENTENCE_END[locale]);
      expect(rule.why[locale]).toMatch(SENTENCE_END[locale]);
    }
  });

  test('its messages are facts, their advice is a sentence, and both are short', () => {
    for (const message of Object.values(rule.messages)) {
      for (const locale of LOCALES) checkMessage(message, locale);
    }
  });

  test('both languages name the same values', () => {
    for (const { en, zh, advice } of Object.values(rule.messages)) {
      expect(gapsOf(zh)).toEqual(gapsOf(en));
      if (advice) expect(gapsOf(advice.zh)).toEqual(gapsOf(advice.en));
    }
  });

  test('it has an example', () => {
    // What takes thousands of lines to show has none.
    if (rule.id !== 'too-many-findings') expect(rule.examples.length).toBeGreaterThan(0);
  });

  test('each bad example has its finding and no other mistake', () => {
    for (const { bad } of rule.examples) {
      const found = findingsIn(rule, filesOf(bad));
      const own = found.filter((it) => it.rule === rule);
      expect(own.length, bad).toBeGreaterThan(0);
      expect(found.filter((it) => it.rule !== rule && isMistake(it)).map(sentence), bad).toEqual([]);
      for (const it of own) checkWords(it);
    }
  });

  test('each good example has no finding', () => {
    for (const { good } of rule.examples) {
      if (good !== undefined)
        expect(findingsIn(rule, filesOf(good)).filter(isMistake).map(sentence), good).toEqual([]);
    }
  });

  test('its safe fixes leave no finding of it', () => {
    for (const { bad } of rule.examples) checkSafeFixes(rule, filesOf(bad));
  });
});

/** One file, or those of the nodes of a cluster. */
function filesOf(example: string): readonly FixtureFile[] {
  return parseFixture(example).files;
}

function findingsIn({ scope }: Rule, files: readonly FixtureFile[]): readonly Diagnostic[] {
  return scope === 'cluster' ? diagnoseNodes(files) : diagnose(files);
}

function isMistake({ severity }: Diagnostic): boolean {
  return severity === 'error' || severity === 'warning';
}

function sentence(diagnostic: Diagnostic): string {
  return `${diagnostic.rule.id}: ${sentenceOf(diagnostic, 'en')}`;
}

function gapsOf(template: string): readonly string[] {
  return [...new Set(template.match(/\{\w+\}/g))].sort();
}

function checkMessage(message: Message, locale: Locale): void {
  const { advice } = message;
  expect(message[locale]).not.toMatch(/[.。!！?？]$/);
  expect(message[locale]).not.toMatch(/\b(?:please|invalid|should)\b/i);
  if (advice) expect(advice[locale]).toMatch(SENTENCE_END[locale]);
  const whole = `${message[locale]}.${advice ? ` ${advice[locale]}` : ''}`;
  expect(whole.replace(/\{\w+\}/g, GAP).length, whole).toBeLessThanOrEqual(MAX_LENGTH[locale]);
}

/** The sentence as people see it has no gap left. */
function checkWords(diagnostic: Diagnostic): void {
  for (const locale of LOCALES) {
    expect(sentenceOf(diagnostic, locale)).not.toMatch(/\{\w+\}/);
    for (const fix of diagnostic.fixes()) {
      expect(render(fix.title, locale, fix.args)).not.toMatch(/\{\w+\}/);
    }
  }
}

function checkSafeFixes(rule: Rule, files: readonly FixtureFile[]): void {
  const own = diagnose(files).filter((it) => it.rule === rule);
  const safe = own.flatMap((it) => it.fixes().filter((fix) => fix.safe));
  if (safe.length === 0) return;
  const fixed = applyFixes(files, safe);
  expect(diagnose(fixed).filter(isMistake).map(sentence), fixed[0]?.text).toEqual([]);
}

const CONFIG = 'server/src/config';

/** Each `rule` and `message` that binding writes down as literals. */
function reported(): readonly { rule: string; message: string | undefined }[] {
  const sources = readdirSync(CONFIG)
    .filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts'))
    .map((it) => readFileSync(`${CONFIG}/${it}`, 'utf8'));
  const patterns = [
    /\breport\(\s*'([a-z-]+)',\s*(?:'([a-z-]+)')?/g,
    /\brule: '([a-z-]+)',\s*(?:message: '([a-z-]+)')?/g,
  ];
  return sources.flatMap((source) =>
    patterns.flatMap((it) => [...source.matchAll(it)].map(([, rule = '', message]) => ({ rule, message }))),
  );
}

test('binding reports nothing that no rule words', () => {
  for (const { rule, message } of reported()) {
    const known = rules.find((it) => it.id === rule);
    expect(known?.id).toBe(rule);
    if (message !== undefined) expect(Object.keys(known?.messages ?? {})).toContain(message);
  }
});

test('each problem that an argument type can have is worded, whatever the daemon makes of the value', () => {
  const codes = literalsOf('ProblemCode');
  const outcomes = literalsOf('OnInvalid');
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) {
    const rule = rules.find((it) => it.id === code);
    expect(Object.keys(rule?.messages ?? {})).toEqual(expect.arrayContaining([...outcomes]));
  }
});

/** The members of a union of strings in the schema's vocabulary. */
function literalsOf(type: string): readonly string[] {
  const source = readFileSync('server/src/schema/define.ts', 'utf8');
  const union = new RegExp(`export type ${type} =([^;]+);`).exec(source)?.[1] ?? '';
  return [...union.matchAll(/'([a-z-]+)'/g)].map((it) => it[1] ?? '');
}
