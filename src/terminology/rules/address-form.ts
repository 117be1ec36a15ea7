/** One site, written in two ways in one text: with http and https, with a port and without, by an older name of the resolver. */
import type { EditionBlock } from '../../edition/model.js';
import type { Rule, StudyText } from '../rule.js';
import { addressesOf } from '../words/addresses.js';
import { inTexts, type Found } from '../words/scan.js';

export const addressForm: Rule = {
  id: 'address-form',
  category: 'locale-conventions/url',
  needs: 'text',
  yieldsTo: ['address-glued', 'address-malformed'],
  title: { en: 'One site, written in two ways', es: 'Un mismo sitio escrito de dos maneras' },
  messages: {
    default: {
      en: '{host} is written with {form} here; {count} times with {usual}',
      es: 'aquí {host} lleva {form}; {count} veces, {usual}',
    },
    port: {
      en: 'the port {form} of {host} is the usual one and need not be written',
      es: 'el puerto {form} de {host} es el habitual y no hace falta escribirlo',
    },
    resolver: {
      en: '{form} is an older name of doi.org, which this text writes {count} times',
      es: '{form} es un nombre antiguo de doi.org, que este texto escribe {count} veces',
    },
  },
  explanation: {
    en: 'The addresses of a text that lead to one site begin alike: all with https, or all with http. The rarer form is shown, or where both are as frequent, http. So is dx.doi.org beside doi.org (DOI Handbook: doi.org is preferred), and a port that the scheme implies (:80, :443). Always for information: most sites answer to both.',
    es: 'Las direcciones de un texto que llevan al mismo sitio empiezan igual: todas con https o todas con http. Se muestra la forma más rara; si ambas son igual de frecuentes, http. También dx.doi.org junto a doi.org (DOI Handbook: se prefiere doi.org) y un puerto que el protocolo ya implica (:80, :443). Siempre es informativo: casi todos los sitios responden a las dos.',
  },
  examples: [
    {
      source: [
        '[^1]: https://hdl.handle.net/1/2',
        '[^2]: https://hdl.handle.net/1/3',
        '[^3]: http://hdl.handle.net/1/4',
        '[^4]: https://doi.org/10.1000/1 y http://dx.doi.org/10.1000/2',
        '[^5]: http://x.org:80/a',
      ],
      found: ['http://hdl.handle.net/1/4 | -', 'http://dx.doi.org/10.1000/2 | -', 'http://x.org:80/a | -'],
    },
    {
      source: ['[^1]: https://x.org/a', '[^2]: http://y.org/b', '[^3]: http://y.org:8080/c', '[^4]: x.org/d'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

interface Written {
  block: EditionBlock;
  start: number;
  end: number;
  scheme: string;
  host: string;
  port: string;
}

function* find(text: StudyText): Iterable<Found> {
  const written = text.blocks.flatMap((block) => addressesOf(block).flatMap((address) => read(block, address)));
  const resolvers = written.filter(({ host }) => host === 'doi.org').length;
  const sites = new Map<string, Written[]>();
  for (const each of written) sites.set(each.host, [...(sites.get(each.host) ?? []), each]);
  for (const [host, all] of sites) {
    const odd = rarer(all);
    for (const each of all) {
      const { block, start, end, scheme, port } = each;
      const found = { block, start, end, severity: 'info' as const };
      if (host === 'dx.doi.org' && resolvers > 0)
        yield { ...found, variant: 'resolver', parameters: { form: host, count: resolvers } };
      else if (port === (scheme === 'http' ? '80' : '443'))
        yield { ...found, variant: 'port', parameters: { form: `:${port}`, host } };
      else if (odd?.scheme === scheme)
        yield { ...found, parameters: { host, form: scheme, usual: odd.usual, count: all.length - odd.count } };
    }
  }
}

function read(block: EditionBlock, address: { start: number; end: number; href: string; bare: boolean }): Written[] {
  const match = /^(https?):\/\/([^/?#:]+)(?::(\d+))?/i.exec(address.href);
  if (!match || !address.bare) return [];
  const [, scheme, host, port = ''] = match;
  const { start, end } = address;
  return [{ block, start, end, scheme: scheme.toLowerCase(), host: host.toLowerCase(), port }];
}

/** The scheme that fewer of the addresses of a site have, `http` where there are as many of both. */
function rarer(all: readonly Written[]): { scheme: string; usual: string; count: number } | undefined {
  const plain = all.filter(({ scheme }) => scheme === 'http').length;
  const secure = all.length - plain;
  if (plain === 0 || secure === 0) return undefined;
  return plain <= secure
    ? { scheme: 'http', usual: 'https', count: plain }
    : { scheme: 'https', usual: 'http', count: secure };
}
