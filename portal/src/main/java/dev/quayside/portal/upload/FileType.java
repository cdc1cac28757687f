package dev.quayside.portal.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * What a file is, by its name and by how its content begins: papers as the trade sends them. What
 * may run as a program is none of them, whatever it is called.
 */
public enum FileType {
  PDF("application/pdf", true, "%PDF-", "pdf"),
  PNG("image/png", true, "\u0089PNG\r\n", "png"),
  JPEG("image/jpeg", true, "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
  TIFF("image/tiff", false, "II*\0", "tif", "tiff"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      false,
      "PK\u0003\u0004",
      "xlsx"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      false,
      "PK\u0003\u0004",
      "docx"),
  CSV("text/csv", false, "", "csv"),
  TEXT("text/plain", false, "", "txt");

  private static final int LOOKED_AT = 8_000;
  private static final String MACROS = "vbaproject.bin";

  private final String mediaType;
  private final boolean shown;
  private final String begins;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other lists
  private final List<String> endings;

  FileType(String mediaType, boolean shown, String begins, String... endings) {
    this.mediaType = mediaType;
    this.shown = shown;
    this.begins = begins;
    this.endings = List.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether browsers may show files of that type at once. */
  public static boolean shown(String mediaType) {
    return Arrays.stream(values()).anyMatch(it -> it.shown && it.mediaType.equals(mediaType));
  }

  /** Empty where it is none that is taken. */
  public static Optional<FileType> of(UploadedForm.File file) {
    String ending =
        file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(it -> it.endings.contains(ending))
        .filter(it -> it.isIn(file.content()))
        .findFirst();
  }

  private boolean isIn(Path content) {
    try (InputStream in = Files.newInputStream(content)) {
      String start = new String(in.readNBytes(LOOKED_AT), ISO_8859_1);
      return switch (this) {
        case XLSX, DOCX -> start.startsWith(begins) && !macros(content);
        case CSV, TEXT -> !start.isEmpty() && start.indexOf('\0') < 0 && !program(start);
        case TIFF -> start.startsWith(begins) || start.startsWith("MM\0*");
        case PDF, PNG, JPEG -> start.startsWith(begins);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read what was handed in", e);
    }
  }

  private static boolean program(String start) {
    return start.startsWith("MZ") || start.startsWith("#!");
  }

  /** What cannot be opened is taken for no workbook. */
  private static boolean macros(Path content) {
    try (var zip = new ZipFile(content.toFile())) {
      return zip.stream().anyMatch(it -> it.getName().toLowerCase(Locale.ROOT).endsWith(MACROS));
    } catch (IOException e) {
      return true;
    }
  }
}
