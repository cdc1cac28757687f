package dev.quayside.inbox.mail.encoding;

/**
 * What the high bytes of a text look like, so that a wrong label can be told.
 *
 * @param pairs high bytes that stand side by side, two by two: what GB 2312 is made of
 * @param lone high bytes with an ASCII neighbour on both sides: what western letters look like
 * @param longSequences whole UTF-8 sequences of three or four bytes
 * @param shortSequences whole UTF-8 sequences of two bytes
 * @param broken high bytes that belong to no UTF-8 sequence
 * @param doubles two bytes as Big5 and GBK have them, the first high, the second from 0x40 on
 * @param lowTrails doubles whose second byte is ASCII: four of ten in Big5, none in GB 2312
 * @param taiwanLeads doubles whose first byte begins one of Big5's common characters
 * @param zeros bytes of zero: every other byte of western UTF-16
 */
record ByteShape(
    int pairs,
    int lone,
    int longSequences,
    int shortSequences,
    int broken,
    int doubles,
    int lowTrails,
    int taiwanLeads,
    int zeros) {

  static ByteShape of(byte[] bytes) {
    int pairs = 0;
    int lone = 0;
    int zeros = 0;
    int i = 0;
    while (i < bytes.length) {
      int end = i;
      while (end < bytes.length && bytes[end] < 0) {
        end++;
      }
      pairs += (end - i) / 2;
      lone += end - i == 1 ? 1 : 0;
      zeros += end < bytes.length && bytes[end] == 0 ? 1 : 0;
      i = end + 1;
    }
    int[] utf8 = utf8(bytes);
    int[] wide = doubles(bytes);
    return new ByteShape(pairs, lone, utf8[0], utf8[1], utf8[2], wide[0], wide[1], wide[2], zeros);
  }

  private static int[] doubles(byte[] bytes) {
    int[] counts = new int[3];
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
      if (lead < 0x81 || trail < 0x40 || trail == 0x7F) {
        i++;
        continue;
      }
      counts[0]++;
      counts[1] += trail < 0x80 ? 1 : 0;
      counts[2] += lead >= 0xA4 && lead <= 0xC6 ? 1 : 0;
      i += 2;
    }
    return counts;
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

  /** Western letters stand alone between ASCII letters. */
  boolean western() {
    return lone > 0 && lone > pairs;
  }

  /**
   * Traditional Chinese: many second bytes in ASCII, but not all (as in 5°C), and common characters
   * at its own place.
   */
  boolean taiwan() {
    boolean mixed = lowTrails * 7 > doubles && lowTrails * 4 < doubles * 3;
    return doubles >= 4 && mixed && taiwanLeads * 10 > doubles * 6;
  }

  /** Simplified Chinese: never a second byte in ASCII. */
  boolean mainland() {
    return doubles >= 12 && lowTrails == 0;
  }
}
