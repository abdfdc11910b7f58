import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SortedWindow } from '../../../../src/graphql/live/source/window.ts';

interface Item {
  readonly name: number;
  key: number;
}

it('a window is the head of the sorted list, however it was written to', () => {
  const write = fc.record({ name: fc.nat(120), key: fc.nat(40), remove: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(fc.array(write, { maxLength: 80 }), { maxLength: 8 }),
      fc.nat(60),
      (batches, size) => {
        const compare = (a: Item, b: Item) => a.key - b.key || a.name - b.name;
        const window = new SortedWindow<Item>(compare);
        const items = new Map<number, Item>();
        for (const batch of batches) {
          for (const { name, key, remove } of batch) {
            const item = items.get(name) ?? { name, key };
            if (remove) {
              items.delete(name);
              window.remove(item);
            } else {
              item.key = key;
              items.set(name, item);
              window.put(item);
            }
          }
          expect(window.first(size)).toEqual([...items.values()].sort(compare).slice(0, size));
          expect(window.moved).toBe(false);
        }
      },
    ),
  );
});
