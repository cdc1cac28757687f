package dev.quayside.app.config;

/** A password: handed on to where it is needed, and shown nowhere. */
public record Secret(String value) implements Pass {

  @Override
  public String toString() {
    return "(hidden)";
  }
}
