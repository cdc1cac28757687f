package dev.quayside.portal.upload;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What came of reading a form with a file in it. */
public sealed interface UploadedForm {

  /**
   * It was read.
   *
   * @param fields the others, by name
   * @param file empty where none was chosen
   */
  record Taken(Map<String, String> fields, Optional<File> file) implements UploadedForm {
    public Taken {
      fields = Map.copyOf(fields);
    }
  }

  /**
   * A file, laid aside for as long as the request lasts.
   *
   * @param name as the sender calls it, without folders
   */
  record File(String name, Path content) {}

  record TooLarge() implements UploadedForm {}

  /** No form with a file, or a broken one. */
  record NotUnderstood() implements UploadedForm {}
}
