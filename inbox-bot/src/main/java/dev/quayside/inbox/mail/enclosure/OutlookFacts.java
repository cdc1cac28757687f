package dev.quayside.inbox.mail.enclosure;

import dev.quayside.db.message.Bytes;
import dev.quayside.inbox.mail.encoding.TextBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What Outlook tells of a letter or file by numbered properties (MS-OXTNEF 2.1.3.4). */
final class OutlookFacts {
  static final int BODY = 0x1000;
  static final int RTF = 0x1009;
  static final int HTML = 0x1013;
  static final int FILE = 0x3701;
  static final int SHORT_NAME = 0x3704;
  static final int LONG_NAME = 0x3707;
  static final int MEDIA_TYPE = 0x370E;

  private static final int MOST = 1_000;
  private static final int UNICODE = 0x1F;
  private static final int OBJECT = 0x0D;

  /** The bytes that name the kind of an object, before the object itself. */
  private static final int OBJECT_KIND = 16;

  /** A property's kind and bytes. */
  private record Fact(int type, Bytes bytes) {
    private static final Fact NONE = new Fact(0, Bytes.of(new byte[0]));
  }

  private final Map<Integer, Fact> facts = new HashMap<>();

  static OutlookFacts read(byte[] bytes) {
    OutlookFacts read = new OutlookFacts();
    LittleEndian in = new LittleEndian(bytes);
    int count = Math.clamp(in.number(4), 0, MOST);
    for (int i = 0; i < count && in.left() > 4; i++) {
      int type = in.number(2);
      int id = in.number(2);
      if (id >= 0x8000) {
        in.take(16);
        boolean named = in.number(4) == 1;
        int length = in.number(4);
        in.take(named ? padded(length) : 0);
      }
      byte[] value = value(in, type);
      read.facts.putIfAbsent(id, new Fact(type & 0xFFF, Bytes.of(value)));
    }
    return read;
  }

  private static byte[] value(LittleEndian in, int type) {
    int width = width(type & 0xFFF);
    boolean many = (type & 0x1000) != 0;
    int values = many || width == 0 ? Math.clamp(in.number(4), 0, MOST) : 1;
    byte[] first = new byte[0];
    for (int i = 0; i < values && in.left() > 0; i++) {
      int length = width == 0 ? in.number(4) : width;
      byte[] value = in.take(length);
      in.take(padded(length) - length);
      first = i == 0 ? value : first;
    }
    return first;
  }

  private static int padded(int length) {
    return length < 0 || length > Integer.MAX_VALUE - 3 ? length : (length + 3) & ~3;
  }

  /** In bytes; 0 where the value says its length itself. */
  private static int width(int type) {
    return switch (type) {
      case 0x0D, 0x1E, 0x1F, 0x102 -> 0;
      case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
      case 0x48 -> 16;
      default -> 4;
    };
  }

  byte[] bytes(int id) {
    Fact fact = facts.getOrDefault(id, Fact.NONE);
    byte[] bytes = fact.bytes().toArray();
    return fact.type() == OBJECT && bytes.length > OBJECT_KIND
        ? Arrays.copyOfRange(bytes, OBJECT_KIND, bytes.length)
        : bytes;
  }

  /** The words of a property, empty where it is not there. */
  String text(int id) {
    Fact fact = facts.getOrDefault(id, Fact.NONE);
    String text =
        fact.type() == UNICODE
            ? new String(fact.bytes().toArray(), StandardCharsets.UTF_16LE)
            : TextBytes.decode(fact.bytes().toArray(), "");
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}
