package dev.quayside.notifier.template;

import dev.quayside.db.customer.Language;

/**
 * One thing in a template that cannot stay so.
 *
 * @param line from 1; 0 for the file as a whole
 * @param wrong what is wrong, as it is read behind the place
 * @param remedy what to do about it
 */
public record TemplateFault(String file, int line, Said wrong, Said remedy) {

  /** In English, for the log and the command line. */
  @Override
  public String toString() {
    return "%s%s: %s. %s"
        .formatted(
            file, line == 0 ? "" : ", line " + line, wrong.in(Language.EN), remedy.in(Language.EN));
  }
}
