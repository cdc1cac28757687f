package dev.quayside.inbox.mail.enclosure;

import java.util.Arrays;

/** Bytes read one after the other, numbers with their lowest byte first; never past the end. */
final class LittleEndian {
  private final byte[] bytes;
  private int at;

  LittleEndian(byte[] bytes) {
    this.bytes = bytes;
  }

  int left() {
    return bytes.length - at;
  }

  /** Missing bytes count as zero. */
  int number(int width) {
    int value = 0;
    for (int i = 0; i < width && left() > 0; i++) {
      value |= (bytes[at++] & 0xFF) << (8 * i);
    }
    return value;
  }

  /** As many as there are, at most this many; a length below zero is a lie and takes all. */
  byte[] take(int length) {
    int taken = length < 0 ? left() : Math.min(length, left());
    at += taken;
    return Arrays.copyOfRange(bytes, at - taken, at);
  }
}
