import { t } from '../../i18n/i18n.js';

/** Fewest characters of pasted words that are taken as a text. */
const LEAST = 40;

/** The files that were dropped or pasted; pasted words are a file of their own, with their markup where they have any. */
export function filesOf(data: DataTransfer | null): File[] {
  if (!data) return [];
  if (data.files.length > 0) return [...data.files];
  const name = t('works.pastedName');
  const markup = data.getData('text/html');
  if (markup.replace(/<[^>]*>/g, '').length >= LEAST)
    return [new File([markup], `${name}.html`, { type: 'text/html' })];
  const words = data.getData('text/plain');
  return words.length >= LEAST ? [new File([words], `${name}.txt`, { type: 'text/plain' })] : [];
}
