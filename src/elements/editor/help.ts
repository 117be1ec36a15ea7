import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/i18n.js';
import type { EditorOptions } from './events.js';
import { BINDINGS, LETTERS, type Binding } from './keys.js';

/** The panel with the keys, and with how a person likes to edit. */
export const helpPanel = (
  options: EditorOptions,
  change: (part: Partial<EditorOptions>) => void,
  close: () => void,
): TemplateResult => html`
  <div class="head">
    <h2 id="help-title">${t('editor.help')}</h2>
    <button class="btn" @click=${close}>${t('editor.close')}</button>
  </div>
  <div class="body">
    <label class="field"
      ><span>${t('editor.name')}</span>
      <input
        type="text"
        autocomplete="name"
        maxlength="120"
        .value=${options.name}
        @change=${(event: Event) => change({ name: (event.target as HTMLInputElement).value })}
      />
      <span class="sub">${t('editor.nameText')}</span></label
    >
    <fieldset>
      <legend>${t('editor.goOn')}</legend>
      ${(['doubtful', 'next'] as const).map(
        (way) =>
          html`<label class="option"
            ><input
              type="radio"
              name="go-on"
              .checked=${options.goOn === way}
              @change=${() => change({ goOn: way })}
            />${t(`editor.goOn_${way}`)}</label
          >`,
      )}
    </fieldset>
    <label class="option"
      ><input
        type="checkbox"
        .checked=${options.letters}
        @change=${(event: Event) => change({ letters: (event.target as HTMLInputElement).checked })}
      />${t('editor.letters')}</label
    >
    <h3>${t('editor.keys')}</h3>
    <table>
      <tbody>
        ${rows(BINDINGS)}
      </tbody>
    </table>
    ${
      options.letters
        ? html`<h3>${t('editor.lettersTitle')}</h3>
            <table>
              <tbody>
                ${rows(LETTERS)}
              </tbody>
            </table>`
        : nothing
    }
    <h3>${t('editor.mouse')}</h3>
    <p>${t('editor.mouseText')}</p>
    <p>${t('editor.countsText')}</p>
  </div>
`;

/** A line for each action, with all keys that do it. */
function rows(bindings: readonly Binding[]): TemplateResult[] {
  const byAction = new Map<string, Binding[]>();
  for (const binding of bindings) byAction.set(binding.action, [...(byAction.get(binding.action) ?? []), binding]);
  return [...byAction].map(
    ([action, keys]) =>
      html`<tr>
        <th scope="row">${t(`key.${action}`)}</th>
        <td>
          ${keys.map(
            ({ keys: chord }, index) =>
              html`${index > 0 ? html` · ` : nothing}${chord.map((name) => html`<kbd>${keyName(name)}</kbd> `)}`,
          )}
        </td>
      </tr>`,
  );
}

/** Keys that have a name of their own in the language of the interface. */
const NAMED: Record<string, string> = {
  ' ': 'editor.keySpace',
  Enter: 'editor.keyEnter',
  Escape: 'editor.keyEscape',
  Backspace: 'editor.keyBackspace',
  Delete: 'editor.keyDelete',
  Control: 'editor.keyControl',
  Shift: 'editor.keyShift',
  PageUp: 'editor.keyPageUp',
  PageDown: 'editor.keyPageDown',
  Home: 'editor.keyHome',
  End: 'editor.keyEnd',
};

const ARROWS: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** Name of a key as it is printed on it. */
export const keyName = (name: string): string =>
  NAMED[name] ? t(NAMED[name]) : (ARROWS[name] ?? (name.length === 1 ? name.toUpperCase() : name));
