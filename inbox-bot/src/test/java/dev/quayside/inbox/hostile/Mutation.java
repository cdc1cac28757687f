package dev.quayside.inbox.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A way in which a mail is hurt on its road, by accident or on purpose. */
enum Mutation {
  BYTES_FLIPPED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      byte[] changed = raw.clone();
      for (int n = 1 + chance.nextInt(20); n > 0; n--) {
        changed[place(raw, chance)] = (byte) chance.nextInt(256);
      }
      return changed;
    }
  },
  BYTES_REMOVED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      int from = place(raw, chance);
      int to = Math.min(raw.length, from + 1 + chance.nextInt(40));
      return joined(raw, 0, from, raw, to, raw.length);
    }
  },
  BYTES_DOUBLED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      int from = place(raw, chance);
      int to = Math.min(raw.length, from + 1 + chance.nextInt(400));
      return joined(raw, 0, to, raw, from, raw.length);
    }
  },
  CUT_OFF {
    @Override
    byte[] of(byte[] raw, Random chance) {
      return Arrays.copyOf(raw, 1 + chance.nextInt(raw.length));
    }
  },
  LINES_DROPPED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      return lines(raw, chance, lines -> lines.remove(chance.nextInt(lines.size())));
    }
  },
  LINES_DOUBLED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      return lines(
          raw,
          chance,
          lines ->
              lines.add(chance.nextInt(lines.size()), lines.get(chance.nextInt(lines.size()))));
    }
  },
  LINES_SWAPPED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      return lines(
          raw,
          chance,
          lines ->
              Collections.swap(lines, chance.nextInt(lines.size()), chance.nextInt(lines.size())));
    }
  },
  LINES_JOINED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      return lines(
          raw,
          chance,
          lines -> {
            int at = chance.nextInt(lines.size());
            String line = lines.remove(at);
            lines.set(
                Math.min(at, lines.size() - 1), line + lines.get(Math.min(at, lines.size() - 1)));
          });
    }
  },
  HEADER_GARBLED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      int end = Math.max(1, text(raw).indexOf("\n\n"));
      byte[] changed = raw.clone();
      for (int n = 1 + chance.nextInt(12); n > 0; n--) {
        changed[chance.nextInt(end)] = (byte) ":;<>\"=?/*\n \t\0@,()".charAt(chance.nextInt(17));
      }
      return changed;
    }
  },
  HEADER_DROPPED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      return swapped(
          raw,
          chance,
          List.of(
              "\nSubject:",
              "\nFrom:",
              "\nDate:",
              "\nMIME-Version:",
              "\nContent-Type:",
              "\nContent-Transfer-Encoding:",
              "\nMessage-ID:",
              "\nTo:"),
          "\nX-Lost:");
    }
  },
  BOUNDARY_CHANGED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      return chance.nextBoolean()
          ? swapped(raw, chance, List.of("boundary=\"", "boundary="), "boundary=\"x")
          : swapped(raw, chance, List.of("\n--"), chance.nextBoolean() ? "\n-" : "\n----");
    }
  },
  CHARSET_SWAPPED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      List<String> names =
          List.of(
              "utf-8",
              "UTF-8",
              "gb2312",
              "GBK",
              "gb18030",
              "us-ascii",
              "big5",
              "utf-16",
              "utf-7",
              "iso-2022-jp",
              "x-none",
              "windows-1252");
      return swapped(raw, chance, names, names.get(chance.nextInt(names.size())));
    }
  },
  ENCODING_SWAPPED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      List<String> names =
          List.of("base64", "quoted-printable", "8bit", "7bit", "x-uuencode", "binary");
      return swapped(raw, chance, names, names.get(chance.nextInt(names.size())));
    }
  },
  TYPE_SWAPPED {
    @Override
    byte[] of(byte[] raw, Random chance) {
      List<String> names =
          List.of(
              "text/plain",
              "text/html",
              "multipart/mixed",
              "multipart/alternative",
              "message/rfc822",
              "application/ms-tnef",
              "application/pkcs7-mime",
              "text/calendar",
              "multipart/encrypted",
              "multipart/digest",
              "multipart/report",
              "application/octet-stream");
      return swapped(raw, chance, names, names.get(chance.nextInt(names.size())));
    }
  };

  /** The mail hurt in this way; the same chance gives the same mail. */
  abstract byte[] of(byte[] raw, Random chance);

  /** Half of all blows go to the head. */
  private static int place(byte[] raw, Random chance) {
    return chance.nextInt(chance.nextBoolean() ? raw.length : Math.min(600, raw.length));
  }

  private static byte[] joined(byte[] a, int from, int to, byte[] b, int start, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(a, from, to - from);
    out.write(b, start, end - start);
    return out.toByteArray();
  }

  private static byte[] lines(byte[] raw, Random chance, Consumer<List<String>> change) {
    List<String> lines = new ArrayList<>(List.of(text(raw).split("\n", -1)));
    for (int n = 1 + chance.nextInt(4); n > 0 && lines.size() > 1; n--) {
      change.accept(lines);
    }
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** One place where one of these words stands gets another word. */
  private static byte[] swapped(byte[] raw, Random chance, List<String> words, String other) {
    String text = text(raw);
    int first = chance.nextInt(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get((first + i) % words.size());
      int at = text.indexOf(word, chance.nextInt(1 + text.length() / 3));
      if (at >= 0) {
        String changed = text.substring(0, at) + other + text.substring(at + word.length());
        return changed.getBytes(StandardCharsets.ISO_8859_1);
      }
    }
    return raw;
  }

  private static String text(byte[] raw) {
    return new String(raw, StandardCharsets.ISO_8859_1);
  }
}
