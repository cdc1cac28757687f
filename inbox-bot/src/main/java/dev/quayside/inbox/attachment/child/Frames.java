package dev.quayside.inbox.attachment.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.message.Bytes;
import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.mail.AttachedFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;

/**
 * How the house and the process for files talk: every text and file with its length before it.
 * Lengths from the process are not believed, for what it opened may have taken it over.
 */
final class Frames {

  /** The first byte of the process. */
  static final int READY = 'R';

  /** The first byte of an order. */
  static final int READ = 'F';

  static final int WARM_UP = 'W';

  private static final int MOST_ANSWERS = 1_000;
  private static final int MOST_BYTES = 64 << 20;

  private Frames() {}

  static void writeFile(DataOutputStream out, AttachedFile file) throws IOException {
    out.writeByte(READ);
    writeText(out, file.name());
    writeText(out, file.type());
    out.writeInt(file.content().length());
    out.write(file.content().toArray());
  }

  static AttachedFile readFile(DataInputStream in) throws IOException {
    String name = readText(in);
    return new AttachedFile(name, readText(in), Bytes.of(readBytes(in)));
  }

  static void write(DataOutputStream out, List<FileWords> answers) throws IOException {
    List<FileWords> most = answers.subList(0, Math.min(answers.size(), MOST_ANSWERS));
    out.writeInt(most.size());
    for (FileWords answer : most) {
      writeText(out, answer.name());
      switch (answer) {
        case FileWords.Text(_, String text, boolean hidden) -> {
          out.writeByte(hidden ? 'H' : 'T');
          writeText(out, text);
        }
        case FileWords.Unread(_, Reason reason) -> {
          out.writeByte('U');
          writeText(out, reason.name());
        }
      }
    }
  }

  static List<FileWords> read(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_ANSWERS) {
      throw new StreamCorruptedException("answers: " + count);
    }
    List<FileWords> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = readText(in);
      int kind = in.readByte();
      answers.add(
          kind == 'U'
              ? new FileWords.Unread(name, reason(readText(in)))
              : new FileWords.Text(name, readText(in), kind == 'H'));
    }
    return answers;
  }

  private static Reason reason(String name) throws IOException {
    try {
      return Reason.valueOf(name);
    } catch (IllegalArgumentException none) {
      throw new StreamCorruptedException("No such reason");
    }
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), UTF_8);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST_BYTES) {
      throw new StreamCorruptedException("length: " + length);
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new java.io.EOFException();
    }
    return bytes;
  }
}
