import { css } from 'lit';

/** The styles of the dialog of adding a text, over those that all dialogs of one's own library share. */
export const importStyles = css`
  .drop {
    display: grid;
    gap: var(--cotejo-space-3);
    padding: var(--cotejo-space-5) var(--cotejo-space-4);
    border: 1.5px dashed var(--cotejo-line-ui);
    border-radius: var(--cotejo-radius);
  }
  .drop.over {
    background: var(--cotejo-mark-soft);
    border-style: solid;
  }
  .other {
    padding-block: var(--cotejo-space-3);
    justify-items: start;
  }
  .other details {
    width: 100%;
  }
  .hint {
    color: var(--cotejo-ink-2);
    max-width: 44rem;
  }
  .texts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
    gap: var(--cotejo-space-5);
    align-items: start;
  }
  .texts > section {
    min-width: 0;
  }
  .role {
    color: var(--cotejo-ink-2);
    font-size: var(--cotejo-size-small);
    font-weight: 650;
  }
  .failure {
    color: var(--cotejo-error);
    font-weight: 600;
  }
  .foot p {
    flex: 1 1 9rem;
    color: var(--cotejo-ink-2);
  }
`;
