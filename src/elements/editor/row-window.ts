/**
 * Which rows of a long list are in sight, from heights that are known beforehand: only these are made. Every row has the
 * height of its number of slots, but the current one, which is as high as its words need.
 */
export class RowWindow {
  private tops = new Float64Array(1);
  private count = 0;
  private unit = 0;
  private gap = 0;
  private current = -1;
  private currentHeight = 0;

  /**
   * Takes the rows anew: additions of whole numbers, a few hundredths of a millisecond for ten thousand.
   *
   * @param unit - Height of a slot in pixels, with the gap below. @param gap - That gap.
   */
  measure(slots: (index: number) => number, count: number, unit: number, gap: number): void {
    if (this.tops.length < count + 1) this.tops = new Float64Array(2 * count + 1);
    this.count = count;
    this.unit = unit;
    this.gap = gap;
    let top = 0;
    for (let index = 0; index < count; index++) {
      this.tops[index] = top;
      top += slots(index) * unit;
    }
    this.tops[count] = top;
  }

  /** Says how high the current row is, and which it is. */
  setCurrent(index: number, height: number): void {
    this.current = index;
    this.currentHeight = height;
  }

  /** Pixels from the top of the list to a row. */
  top(index: number): number {
    return this.tops[index] + (this.current >= 0 && index > this.current ? this.extra : 0);
  }

  /** Height of a row in pixels, without the gap below. */
  height(index: number): number {
    return this.top(index + 1) - this.top(index) - this.gap;
  }

  /** Height of the whole list. */
  get total(): number {
    return this.top(this.count);
  }

  /** The row that stands at so many pixels from the top. */
  at(y: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.top(middle + 1) <= y) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, Math.min(this.count - 1, low));
  }

  /** Rows between two heights, and a few more on either side. */
  range(top: number, bottom: number, more: number): [start: number, end: number] {
    if (this.count === 0) return [0, 0];
    return [Math.max(0, this.at(top) - more), Math.min(this.count, this.at(bottom) + 1 + more)];
  }

  /** Pixels by which the current row is higher than its slots. */
  private get extra(): number {
    if (this.current >= this.count || this.currentHeight === 0) return 0;
    return this.currentHeight - (this.tops[this.current + 1] - this.tops[this.current] - this.gap);
  }

  /** Height of a slot in pixels. */
  get slot(): number {
    return this.unit;
  }
}
