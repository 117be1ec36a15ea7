import type { Edition } from '../edition/model.js';
import { unitOf } from './rows.js';
import type { Layout, ReadingOrder } from './view.js';

/** What decides which rows are needed. */
export interface RowsWanted {
  edition: Edition;
  /** Content hash of the edition. */
  hash: string;
  layout: Layout;
  order: ReadingOrder;
  /** The row around which is written first, from 0. */
  near?: number;
}

/** Puts the rows of an edition under a host: takes over those that came with the page, or writes them. */
export class ArticleWriter {
  private written = '';
  private edition?: Edition;
  private writing = new AbortController();

  constructor(private readonly host: HTMLElement) {}

  /** Whether the rows that are there, or being written, are not those that are wanted. */
  needed(wanted: RowsWanted): boolean {
    return wanted.edition !== this.edition || keyOf(wanted) !== this.written;
  }

  /**
   * The article with the wanted rows; undefined when others were asked for meanwhile. Where writing them takes long,
   * `onNear` is called first, when those around the place of reading are there.
   */
  async write(wanted: RowsWanted, onNear: (article: HTMLElement) => void): Promise<HTMLElement | undefined> {
    this.stop();
    const { signal } = (this.writing = new AbortController());
    const first = this.edition === undefined;
    this.edition = wanted.edition;
    this.written = keyOf(wanted);
    const found = first ? this.prerendered(wanted) : undefined;
    if (found) return found;
    const { writeArticle } = await import('./write-rows.js');
    if (signal.aborted) return undefined;
    const article = await writeArticle(
      this.host,
      wanted.edition,
      { unit: unitOf(wanted.layout), hash: wanted.hash, near: wanted.near },
      signal,
      wanted.order === 'rows' ? onNear : undefined,
    );
    if (!article || wanted.order === 'rows') return article;
    const { orderCells } = await import('./order.js');
    if (signal.aborted) return undefined;
    orderCells(article, wanted.order);
    return article;
  }

  /** Gives up what is being written. */
  stop(): void {
    this.writing.abort();
  }

  /** Rows that came with the page, if they are of this very edition and in the form that is wanted. */
  private prerendered({ hash, layout, order }: RowsWanted): HTMLElement | undefined {
    const found = this.host.querySelector<HTMLElement>(':scope > .spread');
    const fits =
      found && hash !== '' && found.dataset.edition === hash && unitOf(layout) === 'block' && order === 'rows';
    return fits ? found : undefined;
  }
}

const keyOf = ({ hash, layout, order }: RowsWanted): string => `${hash} ${unitOf(layout)} ${order}`;
