import { LitElement, css, html, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EditedLink } from '../../alignment/edit/link-list.js';
import type { LinkState } from '../../alignment/edit/tally.js';
import { formatNumber } from '../../i18n/format.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import { sharedStyles } from '../shared-styles.js';
import { linkSpoken } from './describe.js';
import { shapesOf, SIZE, type MapShapes } from './map-shapes.js';

/** A link was chosen on the map. */
export class MapEvent extends Event {
  static readonly type = 'cotejo-map';
  constructor(readonly index: number) {
    super(MapEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * The alignment as a diagonal: the source runs down, the target to the right, every link stands where its blocks are. A
 * gap is a bar along its side, several blocks with several are a wider box, what deserves a look has a sign of its own.
 * It is also the way to move around: a slider over the links, by pointer and by keys.
 *
 * @element cotejo-alignment-map
 * @prop {EditedLink[]} links @prop {number} current - Index of the current link.
 * @prop {[number, number]} shown - First and last link (excluded) that are in sight.
 * @prop {number} version - Counts the changes of the links.
 * @prop {{source: string, target: string}} names - Names of the two languages.
 * @fires cotejo-map - A link was chosen.
 */
@customElement('cotejo-alignment-map')
export class CotejoAlignmentMap extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .map {
        display: block;
        width: 100%;
        aspect-ratio: 1;
        cursor: crosshair;
        touch-action: none;
        overflow: visible;
      }
      .axis {
        color: var(--cotejo-ink-2);
        font-size: var(--cotejo-size-caption);
        font-weight: 500;
        margin-block: var(--cotejo-space-1);
      }
      path,
      rect {
        vector-effect: non-scaling-stroke;
      }
      .frame {
        fill: var(--cotejo-page-source);
        stroke: var(--cotejo-line-ui);
      }
      .reviewed {
        fill: var(--cotejo-ink-2);
      }
      .auto {
        fill: none;
        stroke: var(--cotejo-ink-3);
      }
      .doubtful,
      .stale {
        fill: var(--cotejo-warn);
        stroke: var(--cotejo-page-source);
        stroke-width: 0.5;
      }
      .gaps {
        fill: none;
        stroke: var(--cotejo-error);
        stroke-width: 2;
      }
      .window {
        fill: none;
        stroke: var(--cotejo-ink);
        stroke-width: 1.5;
      }
      .cross {
        fill: none;
        stroke: var(--cotejo-focus);
        stroke-width: 1.5;
      }
      @media (forced-colors: active) {
        .frame {
          fill: Canvas;
          stroke: CanvasText;
        }
        .reviewed {
          fill: CanvasText;
        }
        .auto {
          stroke: GrayText;
        }
        .doubtful,
        .stale {
          fill: Highlight;
          stroke: Canvas;
        }
        .gaps {
          stroke: LinkText;
        }
        .window,
        .cross {
          stroke: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) links: readonly EditedLink[] = [];
  @property({ type: Number }) current = 0;
  @property({ attribute: false }) shown: readonly [number, number] = [0, 0];
  @property({ type: Number }) version = 0;
  @property({ attribute: false }) names = { source: '', target: '' };

  @state() private shapes: MapShapes = shapesOf([]);
  private timer?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    new LanguageController(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('links')) this.shapes = shapesOf(this.links);
    else if (changed.has('version')) {
      // It walks all links: when the change itself can be seen.
      clearTimeout(this.timer);
      this.timer = setTimeout(() => (this.shapes = shapesOf(this.links)), 80);
    }
  }

  protected override render(): TemplateResult {
    const { shapes, links, current } = this;
    const link = links[current];
    const axis = (side: 'source' | 'target'): string =>
      t(`editor.axis_${side}`, { language: this.names[side], count: formatNumber(shapes.counts[side]) });
    return html`
      <p class="axis num" aria-hidden="true">${axis('target')} →</p>
      <svg
        class="map"
        viewBox="-3 -3 ${SIZE + 6} ${SIZE + 6}"
        role="slider"
        tabindex="0"
        aria-label=${t('editor.map')}
        aria-orientation="vertical"
        aria-valuemin="1"
        aria-valuemax=${Math.max(1, links.length)}
        aria-valuenow=${Math.max(1, current + 1)}
        aria-valuetext=${link ? linkSpoken(link) : ''}
        @pointerdown=${this.onPointer}
        @pointermove=${this.onPointer}
        @keydown=${this.onKey}
      >
        ${this.draw()}
      </svg>
      <p class="axis num" aria-hidden="true">↓ ${axis('source')}</p>
      <p class="vh">
        ${t('editor.mapText', {
          source: formatNumber(shapes.counts.source),
          target: formatNumber(shapes.counts.target),
          gaps: formatNumber(shapes.counts.gaps),
          merges: formatNumber(shapes.counts.merges),
        })}
      </p>
    `;
  }

  private draw(): SVGTemplateResult {
    const { shapes, current } = this;
    const [x, y, width, height] = shapes.box(...this.shown);
    const [cx, cy, cw, ch] = shapes.box(current, current + 1);
    const path = (state: LinkState): SVGTemplateResult => svg`<path class=${state} d=${shapes.paths[state]}></path>`;
    return svg`
      <rect class="frame" width=${SIZE} height=${SIZE}></rect>
      ${path('auto')}${path('reviewed')}
      <path class="gaps" d=${shapes.paths.gaps}></path>
      ${path('doubtful')}${path('stale')}
      <rect class="window" x=${x - 2} y=${y - 2} width=${width + 4} height=${height + 4}></rect>
      <path class="cross" d="M${cx + cw / 2} ${cy - 5}v3M${cx + cw / 2} ${cy + ch + 2}v3M${cx - 5} ${cy + ch / 2}h3M${cx + cw + 2} ${cy + ch / 2}h3"></path>
    `;
  }

  private readonly onPointer = (event: PointerEvent): void => {
    if (event.buttons !== 1) return;
    const map = event.currentTarget as SVGElement;
    if (event.type === 'pointerdown') map.setPointerCapture(event.pointerId);
    const { left, top, width, height } = map.getBoundingClientRect();
    const scale = SIZE + 6;
    this.choose(
      this.shapes.nearest(((event.clientX - left) / width) * scale - 3, ((event.clientY - top) / height) * scale - 3),
    );
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const last = this.links.length - 1;
    const page = Math.max(1, Math.round(last / 10));
    const steps: Record<string, number> = {
      ...{ ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 },
      ...{ PageDown: page, PageUp: -page, Home: -last, End: last },
    };
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.choose(Math.max(0, Math.min(last, this.current + step)));
  };

  private choose(index: number): void {
    if (index >= 0 && index !== this.current) this.dispatchEvent(new MapEvent(index));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-alignment-map': CotejoAlignmentMap;
  }
}
