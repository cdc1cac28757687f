package dev.quayside.app.config;

import java.util.Locale;

/** A part of the house that may run in a process of its own: who reads, who writes, who shows. */
public enum Role {
  BOT,
  NOTIFIER,
  PORTAL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
