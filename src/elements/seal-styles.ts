import { css } from 'lit';

/** The seal of a reconstruction (class `seal`). */
export const sealStyles = css`
  /* The seal of a reconstruction: hatching means that and nothing else */
  .seal {
    position: relative;
    flex: none;
    padding: 0.1rem 0.6rem 0.1rem 1.4rem;
    border: 1.5px solid currentColor;
    border-radius: 2px;
    color: var(--cotejo-es);
    font-weight: 650;
  }
  .seal::before {
    content: '';
    position: absolute;
    inset: 0 auto 0 0;
    width: 14px;
    border-inline-end: 1.5px solid currentColor;
    background: linear-gradient(135deg, currentColor 12%, transparent 12% 50%, currentColor 50% 62%, transparent 62%) 0
      0 / 6px 6px;
  }
  @media (forced-colors: active) {
    .seal::before {
      forced-color-adjust: none;
    }
  }
`;
