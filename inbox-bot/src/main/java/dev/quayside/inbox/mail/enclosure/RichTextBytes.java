package dev.quayside.inbox.mail.enclosure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Unpacks the rich text of an Outlook letter (MS-OXRTFCP). */
final class RichTextBytes {
  /** More is no letter; a small packet could unfold without end. */
  private static final int MOST = 2 << 20;

  private static final int RING = 4096;
  private static final int PACKED = 0x75465A4C;
  private static final int PLAIN = 0x414C454D;
  private static final byte[] START =
      ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern"
              + " \\fscript \\fdecor MS Sans SerifSymbolArialTimes New"
              + " RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n"
              + "\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx")
          .getBytes(StandardCharsets.US_ASCII);

  private RichTextBytes() {}

  /** Bytes in another form give nothing. */
  static byte[] unpack(byte[] bytes) {
    LittleEndian in = new LittleEndian(bytes);
    in.take(8);
    int kind = in.number(4);
    in.take(4);
    if (kind == PLAIN) {
      return in.take(MOST);
    }
    return kind == PACKED ? unfold(in) : new byte[0];
  }

  private static byte[] unfold(LittleEndian in) {
    byte[] ring = new byte[RING];
    System.arraycopy(START, 0, ring, 0, START.length);
    int at = START.length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (in.left() > 0 && out.size() < MOST) {
      int flags = in.number(1);
      for (int bit = 0; bit < 8 && in.left() > 0; bit++) {
        if ((flags >> bit & 1) == 0) {
          ring[at] = (byte) in.number(1);
          out.write(ring[at]);
          at = (at + 1) % RING;
          continue;
        }
        int pair = in.number(1) << 8 | in.number(1);
        int from = pair >> 4;
        if (from == at) {
          return out.toByteArray();
        }
        for (int i = 0; i < (pair & 0xF) + 2; i++) {
          ring[at] = ring[(from + i) % RING];
          out.write(ring[at]);
          at = (at + 1) % RING;
        }
      }
    }
    return out.toByteArray();
  }
}
