package dev.quayside.rates.tracking.told;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Every sentence about a shipment in one language, each under its key. */
final class Phrasebook {

  private final Locale locale;
  private final Properties byKey = new Properties();

  Phrasebook(Locale locale) {
    this.locale = locale;
    String file = "told_" + locale.getLanguage() + ".properties";
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Phrasebook.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      byKey.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + file, e);
    }
  }

  /** The sentence under the key, with {0}, {1} … filled in. */
  String say(String key, Object... filling) {
    String phrase = Objects.requireNonNull(byKey.getProperty(key), key);
    return new MessageFormat(phrase, locale).format(filling);
  }

  Set<String> keys() {
    return byKey.stringPropertyNames();
  }
}
