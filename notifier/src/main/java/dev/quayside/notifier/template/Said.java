package dev.quayside.notifier.template;

import dev.quayside.db.customer.Language;

/** A sentence for whoever writes templates, in both languages. */
public record Said(String en, String zh) {

  /** With facts that are the same in both. */
  @SuppressWarnings("AnnotateFormatMethod") // two formats, which no annotation knows
  static Said of(String en, String zh, Object... facts) {
    return new Said(en.formatted(facts), zh.formatted(facts));
  }

  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case ZH -> zh;
    };
  }
}
