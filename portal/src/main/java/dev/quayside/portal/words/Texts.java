package dev.quayside.portal.words;

import dev.quayside.db.customer.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Every sentence of the portal in one language, each under its key. */
public final class Texts {

  private final Locale locale;
  private final Properties byKey;

  private Texts(Locale locale, Properties byKey) {
    this.locale = locale;
    this.byKey = byKey;
  }

  public static Texts in(Language language) {
    String file = "texts_" + language.tag() + ".properties";
    var byKey = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Texts.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      byKey.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + file, e);
    }
    return new Texts(language.locale(), byKey);
  }

  /**
   * The text under the key, with {0}, {1} … filled in.
   *
   * @throws IllegalArgumentException where there is no such text
   */
  public String text(String key, Object... filling) {
    String text = byKey.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No text under " + key + " in " + locale);
    }
    return filling.length == 0 ? text : new MessageFormat(text, locale).format(filling);
  }

  /** The text under the key; where there is none, the words themselves. */
  public String textOr(String key, String otherwise) {
    return byKey.getProperty(key, otherwise);
  }

  Set<String> keys() {
    return byKey.stringPropertyNames();
  }
}
