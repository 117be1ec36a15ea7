/** Addresses and DOIs that are not the same in both texts. */
import type { Side } from '../../text/finding.js';
import type { Hit, Place, Rule, Study } from '../rule.js';
import { blockOf, languageOf } from '../study.js';
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

function placed(study: Study, side: Side, ids: readonly string[], languages: string[]): Placed[] {
  return ids.flatMap((id) => {
    const block = study[side] ? blockOf(study[side], id) : undefined;
    return (block ? addressesOf(block) : []).map((address) => {
      const plain = plainAddress(address.href);
      const { start, end } = address;
      return { ...address, place: { side, block: id, start, end }, plain, key: withoutLanguage(plain, languages) };
    });
  });
}

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
