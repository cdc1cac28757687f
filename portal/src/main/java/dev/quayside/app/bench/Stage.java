package dev.quayside.app.bench;

/** One part of the way from a mail to its answer. */
enum Stage {
  TAKE_IN("take in", "the raw mail into the book, committed"),
  PARSE("parse", "bytes to text, and text to requests"),
  PRICE("price", "rates read from the book, options reckoned"),
  COMMIT("commit", "inquiry, quote, timeline and notice in one transaction"),
  PDF("pdf", "the quote drawn"),
  SEND("send", "letter written and handed to the mail server"),
  ALL("all", "the sum of it");

  private final String label;
  private final String about;

  Stage(String label, String about) {
    this.label = label;
    this.about = about;
  }

  String label() {
    return label;
  }

  String about() {
    return about;
  }
}
