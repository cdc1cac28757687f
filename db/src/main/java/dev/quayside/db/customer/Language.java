package dev.quayside.db.customer;

import java.util.Locale;

/** The languages in which the house writes. */
public enum Language {
  EN(Locale.ENGLISH),
  ZH(Locale.SIMPLIFIED_CHINESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** The one beside it. */
  public Language other() {
    return switch (this) {
      case EN -> ZH;
      case ZH -> EN;
    };
  }

  /** BCP 47 primary tag. */
  public String tag() {
    return locale.getLanguage();
  }

  /** Chinese for Chinese, English for whatever else somebody writes in. */
  public static Language answering(String tag) {
    return tag.startsWith("zh") ? ZH : EN;
  }
}
