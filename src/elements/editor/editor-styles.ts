import type { CSSResultGroup } from 'lit';
import { sharedStyles } from '../shared-styles.js';
import { frameStyles } from './frame-styles.js';
import { panelStyles } from './panel-styles.js';
import { sealStyles } from '../seal-styles.js';
import { rowStyles } from './row-styles.js';

/** All styles of the alignment editor: the frame, the rows, the panels. */
export const editorStyles: CSSResultGroup = [sharedStyles, frameStyles, sealStyles, rowStyles, panelStyles];
