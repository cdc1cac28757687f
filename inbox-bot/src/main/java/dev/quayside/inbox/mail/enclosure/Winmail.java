package dev.quayside.inbox.mail.enclosure;

import dev.quayside.db.message.Bytes;
import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.encoding.TextBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Outlook's own envelope, winmail.dat (MS-OXTNEF), opened.
 *
 * @param plain the letter's words, where it holds them as plain text or rich text
 * @param html the letter as a web page, empty where it is none
 * @param inner letters enclosed in it, each again such an envelope
 */
public record Winmail(String plain, String html, List<AttachedFile> files, List<byte[]> inner) {
  private static final int SIGNATURE = 0x223E9F78;
  private static final int MOST_ATTRIBUTES = 2_000;

  private static final int SUBJECT_BODY = 0x800C;
  private static final int LETTER = 0x9003;
  private static final int NEXT_FILE = 0x9002;
  private static final int FILE_NAME = 0x8010;
  private static final int FILE_BYTES = 0x800F;
  private static final int FILE_FACTS = 0x9005;

  public Winmail {
    files = List.copyOf(files);
    inner = List.copyOf(inner);
  }

  /** None where the bytes are no such envelope; a broken one gives what can be had. */
  public static Optional<Winmail> open(byte[] bytes) {
    LittleEndian in = new LittleEndian(bytes);
    if (in.number(4) != SIGNATURE) {
      return Optional.empty();
    }
    in.number(2);
    Unpacking found = new Unpacking();
    for (int i = 0; i < MOST_ATTRIBUTES && in.left() > 9; i++) {
      in.number(1);
      int id = in.number(4) & 0xFFFF;
      byte[] data = in.take(in.number(4));
      in.number(2);
      found.take(id, data);
    }
    return Optional.of(found.whole());
  }

  /** Gathers the letter while its attributes go by. */
  private static final class Unpacking {
    private final List<AttachedFile> files = new ArrayList<>();
    private final List<byte[]> inner = new ArrayList<>();
    private String plain = "";
    private String html = "";
    private String name = "";
    private byte[] content = new byte[0];
    private OutlookFacts facts = OutlookFacts.read(content);

    private void take(int id, byte[] data) {
      switch (id) {
        case SUBJECT_BODY -> plain = TextBytes.decode(data, "").replace("\0", "");
        case LETTER -> letter(OutlookFacts.read(data));
        case NEXT_FILE -> endFile();
        case FILE_NAME -> name = TextBytes.decode(data, "").replace("\0", "");
        case FILE_BYTES -> content = data;
        case FILE_FACTS -> facts = OutlookFacts.read(data);
        default -> {}
      }
    }

    private void letter(OutlookFacts letter) {
      String words = letter.text(OutlookFacts.BODY);
      html = TextBytes.decode(letter.bytes(OutlookFacts.HTML), "");
      byte[] rtf = letter.bytes(OutlookFacts.RTF);
      plain = words.isBlank() ? plain : words;
      if (plain.isBlank() && html.isBlank() && rtf.length > 0) {
        plain = RichText.words(RichTextBytes.unpack(rtf));
      }
    }

    private void endFile() {
      byte[] own = content.length > 0 ? content : facts.bytes(OutlookFacts.FILE);
      String longName = facts.text(OutlookFacts.LONG_NAME);
      String shortName = name.isBlank() ? facts.text(OutlookFacts.SHORT_NAME) : name;
      if (new LittleEndian(own).number(4) == SIGNATURE) {
        inner.add(own);
      } else if (own.length > 0) {
        String type = facts.text(OutlookFacts.MEDIA_TYPE);
        files.add(
            new AttachedFile(
                longName.isBlank() ? shortName : longName,
                type.isBlank() ? "application/octet-stream" : type,
                Bytes.of(own)));
      }
      name = "";
      content = new byte[0];
      facts = OutlookFacts.read(content);
    }

    private Winmail whole() {
      endFile();
      return new Winmail(plain, html, files, inner);
    }
  }
}
