package dev.quayside.inbox.mail.encoding;

/**
 * What the high bytes of a text look like, so that a wrong label can be told.
 *
 * @param pairs two bytes, the first 0x81-0xFE, the second 0xA1-0xFE: what GB 2312 is made of
 * @param lone high bytes with an ASCII neighbour on both sides: what western letters look like
 * @param longSequences whole UTF-8 sequences of three or four bytes
 * @param shortSequences whole UTF-8 sequences of two bytes
 * @param broken high bytes that belong to no UTF-8 sequence
 */
record ByteShape(int pairs, int lone, int longSequences, int shortSequences, int broken) {

  static ByteShape of(byte[] bytes) {
    int pairs = 0;
    int lone = 0;
    int i = 0;
    while (i < bytes.length) {
      int end = i;
      while (end < bytes.length && bytes[end] < 0) {
        end++;
      }
      pairs += (end - i) / 2;
      lone += end - i == 1 ? 1 : 0;
      i = end + 1;
    }
    int[] utf8 = utf8(bytes);
    return new ByteShape(pairs, lone, utf8[0], utf8[1], utf8[2]);
  }

  private static int[] utf8(byte[] bytes) {
    int[] counts = new int[3];
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
      if (length > 1 && !continues(bytes, i, length)) {
        length = 0;
      }
      if (length != 1) {
        counts[length >= 3 ? 0 : length == 2 ? 1 : 2]++;
      }
      i += Math.max(1, length);
    }
    return counts;
  }

  private static boolean continues(byte[] bytes, int start, int length) {
    if (start + length > bytes.length) {
      return false;
    }
    for (int i = start + 1; i < start + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /** UTF-8 that was cut or hurt in a few places. */
  boolean mostlyUtf8() {
    return longSequences + shortSequences > 4 * broken;
  }

  boolean paired() {
    return pairs > 0 && pairs > 2 * lone;
  }
}
