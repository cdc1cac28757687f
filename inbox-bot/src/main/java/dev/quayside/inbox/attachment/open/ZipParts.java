package dev.quayside.inbox.attachment.open;

import dev.quayside.inbox.mail.encoding.TextBytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The entries of a zip in memory; none is inflated beyond what a request has. */
final class ZipParts implements AutoCloseable {

  /** Bytes an entry may come to. */
  static final int LARGEST_ENTRY = 30 << 20;

  private final ZipFile zip;

  ZipParts(byte[] bytes) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  List<ZipArchiveEntry> entries() {
    return java.util.Collections.list(zip.getEntries());
  }

  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    entries().forEach(entry -> names.add(entry.getName()));
    return names;
  }

  /** The name as its writer saw it; in China it is in GBK as often as in UTF-8. */
  static String name(ZipArchiveEntry entry) {
    return entry.getGeneralPurposeBit().usesUTF8ForNames()
        ? entry.getName()
        : TextBytes.decode(entry.getRawName(), "");
  }

  static boolean locked(ZipArchiveEntry entry) {
    return entry.getGeneralPurposeBit().usesEncryption();
  }

  /**
   * The bytes of an entry.
   *
   * @throws TooLarge where there are more than allowed
   */
  byte[] bytes(ZipArchiveEntry entry, long most) throws IOException, TooLarge {
    int limit = (int) Math.min(most, LARGEST_ENTRY);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new TooLarge();
      }
      return bytes;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
