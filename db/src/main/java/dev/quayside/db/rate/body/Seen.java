package dev.quayside.db.rate.body;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Parts of bodies that were read before, found by their very bytes: most rates of a lane say the
 * same, and what they say again need not even become a text.
 */
final class Seen<T> {

  private static final int FIRST_SLOTS = 64;

  private @Nullable Part<T>[] slots = slots(FIRST_SLOTS);
  private int parts;

  /** Some bytes of a body, and what they say. */
  private static final class Part<T> {

    private final byte[] json;
    private final int start;
    private final int end;
    private final int hash;
    private final T said;

    private Part(byte[] json, int start, int end, int hash, T said) {
      this.json = json;
      this.start = start;
      this.end = end;
      this.hash = hash;
      this.said = said;
    }

    private boolean is(byte[] other, int from, int to, int otherHash) {
      return hash == otherHash && Arrays.equals(json, start, end, other, from, to);
    }
  }

  /** What the same bytes said before; null where they are new. */
  @Nullable T find(byte[] json, int start, int end, int hash) {
    for (int slot = slot(hash); ; slot = next(slot)) {
      Part<T> part = slots[slot];
      if (part == null) {
        return null;
      }
      if (part.is(json, start, end, hash)) {
        return part.said;
      }
    }
  }

  /** Remembers what new bytes say. */
  void add(byte[] json, int start, int end, int hash, T said) {
    if (++parts > slots.length / 2) {
      grow();
    }
    put(new Part<>(json, start, end, hash, said));
  }

  private void put(Part<T> part) {
    int slot = slot(part.hash);
    while (slots[slot] != null) {
      slot = next(slot);
    }
    slots[slot] = part;
  }

  private void grow() {
    @Nullable Part<T>[] old = slots;
    slots = slots(old.length * 2);
    for (Part<T> part : old) {
      if (part != null) {
        put(part);
      }
    }
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  @SuppressWarnings("unchecked") // an array of a generic record cannot be made otherwise
  private static <T> @Nullable Part<T>[] slots(int count) {
    return (@Nullable Part<T>[]) new Part<?>[count];
  }
}
