import { LitElement, css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import type { LensPlace } from '../../terminology/lens.js';
import type { Side } from '../../text/finding.js';
import { sharedStyles } from '../shared-styles.js';
import { GoToEvent } from './events.js';

/** A section as the barcode shows it. */
export interface BarcodeSection {
  row: number;
  words: string;
}

/** Width of the drawing, in its own units; notes have the last part of it, however many they are. */
const WIDTH = 1000;
const NOTES_PART = 0.16;
/** Width of a letter of a section's name, in CSS pixels: rather too much than too little. */
const UNIT = 6.6;
/** Width of the tracks from which on sections are named, in CSS pixels. */
const ROOMY = 480;

/**
 * Where a concept stands: two rows of ticks, the original over the translation, on one axis of rows. A tick without one
 * below it is a term that was dropped. Notes have a zone of their own at the end. Arrow keys go along the ticks.
 *
 * @element cotejo-barcode
 * @prop {LensPlace[]} places @prop {number} current - Index of the place gone to. @prop {number} rows - Rows in all.
 * @prop {number} notesFrom - First row of the notes; `rows` without notes. @prop {BarcodeSection[]} sections
 * @prop {Record<Side, string>} languages - Of both texts, as tags.
 * @fires cotejo-go-to - A tick was chosen.
 */
@customElement('cotejo-barcode')
export class CotejoBarcode extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: auto 1fr auto;
        gap: 2px var(--cotejo-space-3);
        align-items: center;
        font: 600 var(--cotejo-size-caption) / 1.2 var(--cotejo-font-ui);
      }
      .source {
        color: var(--cotejo-es);
      }
      .target {
        color: var(--cotejo-en);
      }
      svg {
        display: block;
        width: 100%;
        height: 1.375rem;
        overflow: visible;
        background: var(--cotejo-page-source);
      }
      rect {
        cursor: pointer;
      }
      .hit {
        fill: transparent;
      }
      .s {
        fill: var(--cotejo-es);
      }
      .t {
        fill: var(--cotejo-en);
      }
      .missing {
        fill: var(--cotejo-warn);
      }
      .stray {
        fill: var(--cotejo-raised);
        stroke: var(--cotejo-error);
        stroke-width: 1.5px;
        vector-effect: non-scaling-stroke;
      }
      .current {
        fill: none;
        stroke: var(--cotejo-ink);
        stroke-width: 2px;
        vector-effect: non-scaling-stroke;
        pointer-events: none;
      }
      line {
        stroke: var(--cotejo-line-ui);
        stroke-width: 1px;
        vector-effect: non-scaling-stroke;
      }
      .names {
        grid-column: 2;
        height: 1.125rem;
        background: none;
        overflow: hidden;
        pointer-events: none;
      }
      .names text {
        fill: var(--cotejo-ink-2);
        font: 400 var(--cotejo-size-caption) / 1 var(--cotejo-font-ui);
      }
      @media print {
        svg {
          print-color-adjust: exact;
        }
        .current,
        .names {
          display: none;
        }
        .stray {
          fill: #fff;
        }
      }
      .track:focus-visible {
        outline: var(--cotejo-focus-width) solid var(--cotejo-focus);
        outline-offset: var(--cotejo-focus-offset);
      }
      @media (forced-colors: active) {
        .s,
        .t {
          fill: CanvasText;
        }
        .names text {
          fill: CanvasText;
        }
        .stray {
          fill: Canvas;
          stroke: LinkText;
        }
      }
    `,
  ];

  @property({ attribute: false }) places: readonly LensPlace[] = [];
  @property({ type: Number }) current = -1;
  @property({ type: Number }) rows = 1;
  @property({ type: Number }) notesFrom = 1;
  @property({ attribute: false }) sections: readonly BarcodeSection[] = [];
  @property({ attribute: false }) languages: Record<Side, string> = { source: '', target: '' };

  /** Width of the tracks, in CSS pixels; 0 before it is known. */
  @state() private width = 0;
  private readonly sizes = new ResizeObserver(() => {
    this.width = this.renderRoot.querySelector('.track')?.getBoundingClientRect().width ?? 0;
  });

  constructor() {
    super();
    new LanguageController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  /** Where a row begins on the axis. */
  private at(row: number): number {
    const { rows, notesFrom } = this;
    const notes = rows - notesFrom;
    const body = notes > 0 && notesFrom > 0 ? WIDTH * (1 - NOTES_PART) : WIDTH;
    if (row < notesFrom || notes <= 0) return (Math.max(0, row) / Math.max(1, notesFrom)) * body;
    return body + ((row - notesFrom) / notes) * (WIDTH - body);
  }

  protected override render(): TemplateResult {
    const { languages } = this;
    const count = (side: Side): number => this.places.filter((place) => place.side === side && !isWrong(place)).length;
    return html`
      <span class="source" aria-hidden="true">${languages.source.toUpperCase()}</span>
      ${this.renderTrack('source')}
      <span class="num" aria-hidden="true">${count('source')}</span>
      <span class="target" aria-hidden="true">${languages.target.toUpperCase()}</span>
      ${this.renderTrack('target')}
      <span class="num" aria-hidden="true">${count('target')}</span>
      ${this.renderNames()}
    `;
  }

  /** Names of the sections under their beginnings, cut at a word to what there is room for. */
  private renderNames(): TemplateResult | typeof nothing {
    // On a phone there is no room for any.
    if (this.width < ROOMY) return nothing;
    const names = this.sections.map(({ row, words }, index) => {
      const next = this.sections[index + 1];
      const from = this.at(row) / WIDTH;
      const room = ((next ? this.at(next.row) / WIDTH : 1) - from) * this.width;
      const name = fit(words, Math.floor(room / UNIT) - 1);
      return name ? svg`<text x=${`${from * 100}%`} dx="2" y="0.9em">${name}<title>${words}</title></text>` : svg``;
    });
    return html`<svg class="names" aria-hidden="true">${names}</svg>`;
  }

  private renderTrack(side: Side): TemplateResult {
    const language = new Intl.DisplayNames([document.documentElement.lang || 'es'], { type: 'language' });
    const name = this.languages[side] ? (language.of(this.languages[side]) ?? this.languages[side]) : side;
    const own = this.places.flatMap((place, index) => (place.side === side ? [{ place, index }] : []));
    const here = own.findIndex(({ index }) => index === this.current);
    const label = t('terms.barcode', { count: own.length, language: name });
    // A slider in the sense of ARIA: one stop of the Tab key, arrows go along the places.
    return html`<svg
      class="track"
      viewBox=${`0 0 ${WIDTH} 22`}
      preserveAspectRatio="none"
      tabindex="0"
      role="slider"
      aria-label=${label}
      aria-valuemin="1"
      aria-valuemax=${Math.max(1, own.length)}
      aria-valuenow=${Math.max(1, here + 1)}
      aria-valuetext=${here < 0 ? t('terms.nowhere') : this.describe(own[here].place)}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, own, here)}
    >
      ${this.sections.map(({ row }) => svg`<line x1=${this.at(row)} x2=${this.at(row)} y1="0" y2="22"></line>`)}
      ${own.map(({ place, index }) => this.renderTick(place, index, side))}
    </svg>`;
  }

  private describe({ block, words, state }: LensPlace): string {
    return t('terms.place', { block, words, state: t(`terms.state_${state}`) });
  }

  private renderTick(place: LensPlace, index: number, side: Side): SVGTemplateResult {
    const same = this.places.filter((other) => other.side === side && other.row === place.row);
    const width = Math.max(3, Math.min(9, this.at(place.row + 1) - this.at(place.row) - 1));
    const step = (this.at(place.row + 1) - this.at(place.row)) / Math.max(1, same.length);
    const x = this.at(place.row) + same.indexOf(place) * Math.max(2, step);
    const kind = isWrong(place) ? 'stray' : place.state === 'missing' ? 'missing' : side === 'source' ? 's' : 't';
    return svg`<g @click=${() => this.dispatchEvent(new GoToEvent(index))}>
      <title>${this.describe(place)}</title>
      <rect class="hit" x=${x - 6} y="0" width=${width + 12} height="22"></rect>
      <rect class=${kind} x=${x} y="2" width=${width} height="18"></rect>
      ${index === this.current ? svg`<rect class="current" x=${x - 4} y="-1" width=${width + 8} height="24"></rect>` : ''}
    </g>`;
  }

  private onKey(event: KeyboardEvent, own: { index: number }[], here: number): void {
    const steps: Record<string, number> = {
      ArrowRight: here + 1,
      ArrowDown: here + 1,
      ArrowLeft: here - 1,
      ArrowUp: here - 1,
      Home: 0,
      End: own.length - 1,
    };
    if (!(event.key in steps) || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = own[Math.max(0, Math.min(own.length - 1, steps[event.key]))];
    event.preventDefault();
    event.stopPropagation();
    if (next) this.dispatchEvent(new GoToEvent(next.index));
  }
}

/** As many whole words as fit into so many letters, with a mark where more follow; none where not even a word does. */
function fit(words: string, letters: number): string {
  if (words.length <= letters) return words;
  const cut = words.slice(0, Math.max(0, letters)).replace(/\s*\S*$/, '');
  return cut.length >= 4 ? `${cut} …` : '';
}

/** A form of the other language, or one that is not to be used. */
const isWrong = ({ state }: LensPlace): boolean => state === 'stray' || state === 'deprecated';

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-barcode': CotejoBarcode;
  }
}
