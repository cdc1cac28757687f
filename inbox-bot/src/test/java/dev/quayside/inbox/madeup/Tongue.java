package dev.quayside.inbox.madeup;

/** The languages inquiries are made up in. */
public enum Tongue {
  EN("en"),
  ZH("zh");

  private final String tag;

  Tongue(String tag) {
    this.tag = tag;
  }

  /** BCP 47 primary tag. */
  public String tag() {
    return tag;
  }
}
