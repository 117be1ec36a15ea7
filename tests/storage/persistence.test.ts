import { expect } from '@open-wc/testing';
import { askPersist, isPersisted, storageEstimate } from '../../src/storage/persistence.js';
import { lacking } from './fixtures.js';

describe('persistence', () => {
  it('tells how much room there is', async () => {
    const estimate = await storageEstimate();
    expect(estimate!.quota).to.be.greaterThan(0);
    expect(estimate!.usage).to.be.within(0, estimate!.quota);
  });

  it('tells the browser’s answer', async () => {
    // Headless Chromium denies it unless the permission was granted.
    expect(await askPersist()).to.equal((await isPersisted()) ? 'granted' : 'denied');
  });

  it('says so where the browser cannot be asked', async () => {
    await lacking(navigator, 'storage', { value: undefined }, async () => {
      expect(await askPersist()).to.equal('unavailable');
      expect(await isPersisted()).to.equal(false);
      expect(await storageEstimate()).to.equal(null);
    });
    const refuse = () => Promise.reject(new TypeError('no'));
    await lacking(
      navigator,
      'storage',
      { value: { estimate: refuse, persist: refuse, persisted: refuse } },
      async () => {
        expect(await askPersist()).to.equal('denied');
        expect(await isPersisted()).to.equal(false);
        expect(await storageEstimate()).to.equal(null);
      },
    );
  });
});
