/** Addresses and DOIs that are not the same in both texts. */
import type { EditionBlock } from '../../edition/model.js';
import type { Side } from '../../text/finding.js';
import type { Hit, Place, Rule, Study } from '../rule.js';
import { blockOf, languageOf } from '../study.js';
import { matches } from '../words/matches.js';
import { editDistance } from '../words/spelling.js';
import { addressesOf, plainAddress, withoutLanguage, type Address } from '../words/addresses.js';

export const addressDiffers: Rule = {
  id: 'address-differs',
  category: 'accuracy/mistranslation',
  needs: 'pair',
  title: { en: 'Address that differs', es: 'Dirección que no coincide' },
  messages: {
    default: {
      en: 'the addresses differ: {source} and {target}',
      es: 'las direcciones no coinciden: {source} y {target}',
    },
    missing: {
      en: 'the translation does not have this address: {source}',
      es: 'la traducción no tiene esta dirección: {source}',
    },
    added: {
      en: 'the original does not have this address: {target}',
      es: 'el original no tiene esta dirección: {target}',
    },
  },
  explanation: {
    en: 'Web addresses and DOIs must be the same in both texts of a row. The scheme, “www.”, doi.org or dx.doi.org, a slash or full stop at the end, and the language that an address names (/es/ and /en/) make no difference. An address behind words that only one text links is for information.',
    es: 'Las direcciones y los DOI deben ser iguales en los dos textos de una fila. No cuentan el protocolo, «www.», doi.org o dx.doi.org, una barra o un punto al final, ni la lengua que nombra la dirección (/es/ y /en/). Si solo un texto enlaza unas palabras, es informativo.',
  },
  examples: [
    {
      source: ['[^1]: Paz. https://doi.org/10.1000/abc.12', '[^2]: Sol. https://x.org/a'],
      target: ['[^1]: Paz. https://doi.org/10.1000/abc.21', '[^2]: Sol.'],
      found: ['https://doi.org/10.1000/abc.12 | https://doi.org/10.1000/abc.21', 'https://x.org/a | -'],
    },
    {
      source: ['Escriba a ayuda@x.org y a prensa@x.org.', 'Visite www.x.org/minsa o www.y.org.'],
      target: ['Write to ayuda@y.org and press@x.org.', 'Visit www.x.org/misna or www.y.org.'],
      found: ['ayuda@x.org | ayuda@y.org', 'www.x.org/minsa | www.x.org/misna'],
    },
    {
      source: ['Véase https://x.org/es/ley, http://www.y.org/ y doi:10.1000/ABC(1)2.'],
      target: ['See https://x.org/en/ley, https://y.org and https://dx.doi.org/10.1000/abc(1)2.'],
      found: [],
    },
  ],
  check: compare,
};

/** An address with its place and its form for comparison. */
interface Placed extends Address {
  place: Place;
  plain: string;
  key: string;
}

function* compare(study: Study): Iterable<Hit> {
  const { source, target, links } = study;
  if (!target) return;
  const languages = [languageOf(source), languageOf(target)];
  for (const link of links) {
    if (link.source.length === 0 || link.target.length === 0) continue;
    yield* mails(study, link);
    const [left, right] = (['source', 'target'] as const).map((side) => placed(study, side, link[side], languages));
    const missing = without(left, right);
    const added = without(right, left);
    // One that is missing and one that was added are most likely one address that changed.
    for (const one of missing) {
      const at = added.findIndex((other) => resembles(one.plain, other.plain));
      const other = at >= 0 ? added.splice(at, 1)[0] : undefined;
      const severity = one.bare && (other?.bare ?? true) ? (other ? 'major' : 'minor') : 'info';
      yield other
        ? { severity, source: one.place, target: other.place, parameters: { source: one.href, target: other.href } }
        : { severity, source: one.place, variant: 'missing', parameters: { source: one.href } };
    }
    for (const { place, href, bare } of added)
      yield { severity: bare ? 'minor' : 'info', target: place, variant: 'added', parameters: { target: href } };
  }
}

const MAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Addresses of mail that differ by a slip; a translation may name another office. */
function* mails(study: Study, link: Study['links'][number]): Iterable<Hit> {
  const [left, right] = (['source', 'target'] as const).map((side) =>
    link[side].flatMap((id) => {
      const text = blockOf(study[side]!, id)?.text ?? '';
      if (!text.includes('@')) return [];
      return [...matches(text, MAIL)].map(({ 0: href, index: start }) => ({
        href,
        place: { side, block: id, start, end: start + href.length },
      }));
    }),
  );
  const has = (all: typeof left, { href }: (typeof left)[number]): boolean =>
    all.some((other) => other.href.toLowerCase() === href.toLowerCase());
  for (const one of left.filter((each) => !has(right, each))) {
    const isSlip = ({ href }: typeof one): boolean => href.length < 100 && editDistance(href, one.href) <= 1;
    const other = right.find((each) => !has(left, each) && isSlip(each));
    if (other && one.href.length < 100)
      yield {
        severity: 'major',
        source: one.place,
        target: other.place,
        parameters: { source: one.href, target: other.href },
      };
  }
}

function placed(study: Study, side: Side, ids: readonly string[], languages: string[]): Placed[] {
  return ids.flatMap((id) => {
    const block = study[side] ? blockOf(study[side], id) : undefined;
    return (block ? [...addressesOf(block), ...unschemed(block)] : []).map((address) => {
      const plain = plainAddress(address.href);
      const { start, end } = address;
      return { ...address, place: { side, block: id, start, end }, plain, key: withoutLanguage(plain, languages) };
    });
  });
}

const UNSCHEMED = /(?<![\w/@.:-])www(?:\.[\w-]+)+(?:\/[\w./%~-]*[\w/])?/gi;

/** Addresses that are written without a scheme: `www.example.org/a`. */
const unschemed = (block: EditionBlock): Address[] =>
  block.text.includes('www.')
    ? [...matches(block.text, UNSCHEMED)]
        .map(({ 0: href, index: start }) => ({ start, end: start + href.length, href, bare: true }))
        .filter((one) => !addressesOf(block).some(({ start, end }) => one.start < end && start < one.end))
    : [];

/** Those of `some` that have no equal among `others`, each of which answers to one. */
function without(some: Placed[], others: Placed[]): Placed[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return some.filter(({ key }) => {
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left <= 0;
  });
}

/** The same host or the same publisher's prefix of a DOI: a slip in one address rather than two different ones. */
function resembles(a: string, b: string): boolean {
  const head = (plain: string): string => plain.split('/')[0];
  return head(a) === head(b) || a.split('/').slice(1).join('/') === b.split('/').slice(1).join('/');
}
