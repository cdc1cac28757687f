package dev.quayside.rates.notice;

/** A way by which somebody is told of something. */
public enum Channel {
  MAIL
}
