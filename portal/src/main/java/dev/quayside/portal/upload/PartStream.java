package dev.quayside.portal.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The parts of a form, one after the other, parted by the line its sender has chosen (RFC 2046).
 */
final class PartStream {

  /** More came than there is room for. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final int LONGEST_HEAD = 8_000;
  private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(ISO_8859_1);

  private final InputStream in;
  private final byte[] parting;
  private boolean begun;

  PartStream(InputStream in, String boundary) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.parting = ("\r\n--" + boundary).getBytes(ISO_8859_1);
  }

  /** Goes on to the next part; false after the last. */
  boolean next() throws IOException {
    if (!begun) {
      begun = true;
      // The first line has no line end before it, but may have words that nobody reads.
      byte[] first = new byte[parting.length - 2];
      System.arraycopy(parting, 2, first, 0, first.length);
      copyTo(first, OutputStream.nullOutputStream(), LONGEST_HEAD);
    }
    int one = read();
    int other = read();
    return !(one == '-' && other == '-');
  }

  /** The lines above the part. */
  String head() throws IOException {
    var head = new ByteArrayOutputStream();
    copyTo(BLANK_LINE, head, LONGEST_HEAD);
    return head.toString(UTF_8);
  }

  /** What stands in the part. */
  void copy(OutputStream out, long most) throws IOException {
    var buffered = new BufferedOutputStream(out, 1 << 16);
    copyTo(parting, buffered, most);
    buffered.flush();
  }

  /**
   * Copies up to an end and reads over it. A line end begins every end and is in none of them a
   * second time but for the blank line, so what has matched so far is all that may have to be given
   * back.
   */
  private void copyTo(byte[] end, OutputStream out, long most) throws IOException {
    long copied = 0;
    int matched = 0;
    while (matched < end.length) {
      int letter = read();
      while (matched > 0 && end[matched] != (byte) letter) {
        int kept = shorter(end, matched);
        out.write(end, 0, matched - kept);
        copied += matched - kept;
        matched = kept;
      }
      if (end[matched] == (byte) letter) {
        matched++;
      } else {
        out.write(letter);
        copied++;
      }
      if (copied > most) {
        throw new TooMuchException();
      }
    }
  }

  /** How much of the end the last letters still match once its first try has failed. */
  private static int shorter(byte[] end, int matched) {
    for (int length = matched - 1; length > 0; length--) {
      boolean fits = true;
      for (int i = 0; i < length && fits; i++) {
        fits = end[i] == end[matched - length + i];
      }
      if (fits) {
        return length;
      }
    }
    return 0;
  }

  private int read() throws IOException {
    int letter = in.read();
    if (letter < 0) {
      throw new EOFException();
    }
    return letter;
  }
}
